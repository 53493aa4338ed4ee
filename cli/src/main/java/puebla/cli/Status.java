package puebla.cli;

/** What a command tells the shell. */
final class Status {
    static final int DONE = 0;
    /** It ran and found problems. */
    static final int PROBLEMS = 1;
    /** The command or its input is wrong. */
    static final int WRONG = 2;
    /** It failed. */
    static final int FAILED = 3;
    /** Interrupted, with what was finished kept. */
    static final int INTERRUPTED = 130;

    private Status() {}
}
