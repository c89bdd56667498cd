using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a property has <c>init</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
