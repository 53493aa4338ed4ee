package puebla.cli;

import java.io.PrintWriter;

/** The standard output of a command, with every harmful character escaped. */
final class CommandOutput extends PrintWriter {
    private final EscapingWriter escaping;

    CommandOutput(EscapingWriter escaping) {
        super(escaping);
        this.escaping = escaping;
    }

    /** Keeps the marks that texts in a right-to-left script use for the order of a line. */
    void keepMarksOfRightToLeft() {
        escaping.keepMarksOfRightToLeft(true);
    }
}
