package puebla.narrative;

import java.util.Locale;
import java.util.regex.Pattern;

/** The typography of sentences: spaces and commas left by omitted optional parts, full stops and initial capitals. */
final class Typography {
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    /** Space between two numbers, such as a day and a strength, which would otherwise read as one number. */
    private static final Pattern NUMBERS = Pattern.compile("(?<=[0-9]) (?=[0-9])");
    private static final Pattern BEFORE_STOP = Pattern.compile(" +([,.;،؛])");
    private static final Pattern COMMA_BEFORE_STOP = Pattern.compile("[,،]([\\u00A0]*[.;:؛])");

    private Typography() {}

    static String spaces(String text) {
        String once = NUMBERS.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll(", ");
        return COMMA_BEFORE_STOP.matcher(BEFORE_STOP.matcher(once).replaceAll("$1")).replaceAll("$1").strip();
    }

    /** Returns the sentence with a full stop at its end, unless it ends with another terminal mark. */
    static String closed(String sentence) {
        boolean comma = sentence.endsWith(",") || sentence.endsWith("،");
        String whole = comma ? sentence.substring(0, sentence.length() - 1) : sentence;
        return whole.endsWith(".") || whole.endsWith("!") || whole.endsWith("?") || whole.endsWith("؟") ? whole
                : whole + ".";
    }

    /** Returns the text with its first letter in upper case, if the script has upper case. */
    static String capital(String text, Locale locale) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (Character.isLetter(letter)) {
                int end = i + Character.charCount(letter);
                return text.substring(0, i) + text.substring(i, end).toUpperCase(locale) + text.substring(end);
            }
            if (Character.isDigit(letter)) {
                return text;
            }
        }
        return text;
    }
}
