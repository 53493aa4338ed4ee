package puebla.lab.store;

/** Text of a file or a query as it appears in a message: on one line, without control characters, and not long. */
final class Shown {
    private Shown() {}

    /**
     * Returns the text for a message.
     *
     * @param longest
     *            length above which the text is cut [characters]
     */
    static String text(String text, int longest) {
        String line = (text.length() > longest ? text.substring(0, longest) : text).replaceAll("\\p{Cntrl}", " ");
        return text.length() > longest ? line + " ..." : line;
    }
}
