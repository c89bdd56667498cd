global using Microsoft.CodeAnalysis.Text;
global using Xunit;
