package puebla.scenario.diagnostic;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prepares text from files, file names and arguments for messages: it cannot control a terminal, reorder the line or
 * fill the screen.
 */
public final class UntrustedText {
    /** Longest quoted value of a message [characters]. Judgement. */
    private static final int LONGEST_QUOTE = 100;
    /** Longest word of a message, for example a key with its value [characters]. Judgement. */
    private static final int LONGEST_WORD = 200;
    /** Longest message [characters]: the list of all parameters of the model fits. Judgement. */
    private static final int LONGEST_MESSAGE = 8_000;

    /**
     * Control characters (C0, DEL, C1), line and paragraph separators, the characters that set the direction of
     * writing, and halves of a character (unpaired surrogates), which no encoding can write.
     */
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");
    private static final String ALLOWED = "\n\r\t\u200E\u200F\u061C";
    private static final Pattern LONG_QUOTE = Pattern.compile("'([^']{" + (LONGEST_QUOTE + 1) + ",})'");
    private static final Pattern LONG_WORD = Pattern.compile("\\S{" + (LONGEST_WORD + 1) + ",}");

    private UntrustedText() {}

    /**
     * Returns the text with every control character, direction mark and half of a character as an escape: a backslash,
     * the letter u and four hexadecimal digits, or a backslash and n, r or t.
     */
    public static String harmless(String text) {
        var found = HARMFUL.matcher(text);
        return found.find() ? found.replaceAll(one -> literal(escaped(one.group().charAt(0)))) : text;
    }

    /**
     * Returns the first control character, direction mark or half of a character of a text, escaped. Line ends, tabs
     * and the marks that right-to-left text needs (U+200E, U+200F, U+061C) are allowed.
     */
    public static Optional<String> harmfulIn(String text) {
        return HARMFUL.matcher(text).results().map(MatchResult::group).filter(one -> !ALLOWED.contains(one)).findFirst()
                .map(UntrustedText::harmless);
    }

    /**
     * Returns a message that is {@link #harmless} and has no long part: quoted values, words and the whole message are
     * cut, with an ellipsis at the cut.
     */
    public static String message(String text) {
        String whole = text.length() > LONGEST_MESSAGE ? cut(text, LONGEST_MESSAGE - 1) : text;
        String quotes =
                LONG_QUOTE.matcher(whole).replaceAll(one -> literal("'" + cut(one.group(1), LONGEST_QUOTE) + "'"));
        return harmless(LONG_WORD.matcher(quotes).replaceAll(one -> literal(cut(one.group(), LONGEST_WORD))));
    }

    /** Returns a value for a message: {@link #harmless}, and cut if it is long. */
    public static String value(String text) {
        return value(text, LONGEST_QUOTE);
    }

    /**
     * Returns a value for a message: {@link #harmless}, and cut if it is long.
     *
     * @param longest
     *            length above which the text is cut [characters], at least 2
     */
    public static String value(String text, int longest) {
        return harmless(text.length() > longest ? cut(text, longest) : text);
    }

    /** Returns a {@link #value} in single quotes. */
    public static String quoted(String text) {
        return "'" + value(text) + "'";
    }

    /** Cuts a text before a character that does not fit, never between the halves of one character. */
    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    private static String literal(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String escaped(char character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u" + HexFormat.of().toHexDigits(character);
        };
    }
}
