package puebla.narrative;

import java.util.Locale;
import java.util.regex.Pattern;

/** Thrown when a text is not a valid pattern. */
final class InvalidTemplateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    /** A message of ICU: the error, and the pattern from the error on. */
    private static final Pattern ICU =
            Pattern.compile("(?s)(.+?):?(?: in)?(?: message)?(?: \\[at pattern index \\d+])? \"(.*)\"");

    private final String fix;

    InvalidTemplateException(String fault, String fix) {
        super(fault);
        this.fix = fix;
    }

    private InvalidTemplateException(String fault, String fix, RuntimeException cause) {
        super(fault, cause);
        this.fix = fix;
    }

    /** Returns the error that ICU found in a message. */
    static InvalidTemplateException of(RuntimeException icu) {
        String said = String.valueOf(icu.getMessage());
        var parts = ICU.matcher(said);
        String fault =
                parts.matches() ? parts.group(1) + " at '" + parts.group(2).replace("''", "'").strip() + "'" : said;
        if (fault.startsWith("Bad argument syntax")) {
            return new InvalidTemplateException(fault.replace("Bad argument syntax", "invalid placeholder"),
                    "write one name in each pair of braces, such as {place}, and close every brace.", icu);
        }
        if (fault.startsWith("Unmatched '{' braces")) {
            return new InvalidTemplateException(fault.replace("Unmatched '{' braces", "unclosed brace"),
                    "close every open brace.", icu);
        }
        return new InvalidTemplateException(fault.substring(0, 1).toLowerCase(Locale.ROOT) + fault.substring(1),
                "write it like {n, plural, one{# man} other{# men}}.", icu);
    }

    /** Returns the text to write instead. */
    String fix() {
        return fix;
    }
}
