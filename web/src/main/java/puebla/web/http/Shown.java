package puebla.web.http;

/** Text of a client inside a message of the server. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /**
     * Returns a text in single quotes, with at most 60 characters. Characters that a terminal would act on or not show
     * (control and format characters, line separators, unpaired surrogates) become U+FFFD.
     */
    public static String quoted(String text) {
        var shown = new StringBuilder("'");
        text.codePoints().limit(LONGEST).map(Shown::harmless).forEach(shown::appendCodePoint);
        return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "…'" : "'").toString();
    }

    private static int harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> 0xFFFD;
            default -> point;
        };
    }
}
