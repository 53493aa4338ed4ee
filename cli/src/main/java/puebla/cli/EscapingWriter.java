package puebla.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * Escapes control characters and marks of writing direction, so that no text of a scenario, store, argument or error
 * can control a terminal. Everything that a command prints passes through this class. In JSON the escapes are those of
 * JSON, so that a document keeps its meaning.
 */
final class EscapingWriter extends FilterWriter {
    private static final char RIGHT_TO_LEFT_MARK = '\u200f';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    private boolean rightToLeft;

    EscapingWriter(Writer to) {
        super(to);
    }

    /** Keeps the marks that texts in a right-to-left script use for the order of a line. */
    void keepMarksOfRightToLeft(boolean keep) {
        rightToLeft = keep;
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character), 0, 1);
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
        write(new String(characters, from, count), 0, count);
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        int written = from;
        for (int i = from; i < from + count; i++) {
            char character = text.charAt(i);
            if (character != '\n' && character != '\t' && !isKept(character)) {
                String single = String.valueOf(character);
                String shown = isPlain(character) ? single : UntrustedText.harmless(single);
                if (!shown.equals(single)) {
                    out.write(text, written, i - written);
                    out.write(shown);
                    written = i + 1;
                }
            }
        }
        out.write(text, written, from + count - written);
    }

    /**
     * Flushes the writer below.
     *
     * @throws IOException
     *             when that writer has failed, so that the writer above knows it too
     */
    @Override
    public void flush() throws IOException {
        super.flush();
        if (out instanceof PrintWriter below && below.checkError()) {
            throw new IOException("the output has failed");
        }
    }

    private boolean isKept(char character) {
        return rightToLeft && (character == RIGHT_TO_LEFT_MARK || character == LEFT_TO_RIGHT_ISOLATE
                || character == POP_ISOLATE);
    }

    /**
     * Reports whether a character is surely harmless, without the work of looking it up. Halves of a character count as
     * harmless: their other half can be in another call.
     */
    private static boolean isPlain(char character) {
        return Character.isSurrogate(character) || (character >= ' ' && character <= '~')
                || (character >= '\u00a0' && character <= '\u05ff');
    }
}
