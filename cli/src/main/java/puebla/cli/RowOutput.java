package puebla.cli;

import java.io.IOException;
import java.io.PrintWriter;

/**
 * The output of rows. A writer ignores failed writes, so a command would read millions of rows for a reader that has
 * left, such as {@code head}. This output checks for that regularly.
 */
final class RowOutput implements Appendable {
    /** Length of text between two checks, each of which flushes [characters]. The size of a pipe's buffer on Linux. */
    private static final int CHECK_EVERY = 1 << 16;

    private final PrintWriter out;
    private int unchecked;

    RowOutput(PrintWriter out) {
        this.out = out;
    }

    /** The output has failed, and further rows would be lost. */
    static final class Lost extends IOException {
        private static final long serialVersionUID = 1;

        Lost() {
            super("the output has failed");
        }
    }

    @Override
    public Appendable append(CharSequence text) throws Lost {
        out.append(text);
        return written(text.length());
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws Lost {
        out.append(text, start, end);
        return written(end - start);
    }

    @Override
    public Appendable append(char character) throws Lost {
        out.append(character);
        return written(1);
    }

    private Appendable written(int characters) throws Lost {
        unchecked += characters;
        if (unchecked >= CHECK_EVERY) {
            unchecked = 0;
            if (out.checkError()) {
                throw new Lost();
            }
        }
        return this;
    }
}
