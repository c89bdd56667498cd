using System.Globalization;
using System.Text;

namespace ReduGen.Generator.Text;

/// <summary>The rest of a <c>//</c> line: nothing that ends a line or is not seen.</summary>
internal static class CommentEncoder
{
    public static string Encode(string value)
    {
        var comment = new StringBuilder(value.Length);
        foreach (char c in value)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            bool isUnseen = category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse;
            comment.Append(isUnseen ? ' ' : c);
        }

        return comment.ToString();
    }
}
