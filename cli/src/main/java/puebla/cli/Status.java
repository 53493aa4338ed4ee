package puebla.cli;

/** Exit statuses. */
final class Status {
    static final int DONE = 0;
    /** {@code check} found problems. */
    static final int PROBLEMS = 1;
    /** The command or its input is invalid. */
    static final int WRONG = 2;
    /** The command failed. */
    static final int FAILED = 3;
    /** The command was interrupted; finished results are kept. */
    static final int INTERRUPTED = 130;

    private Status() {}
}
