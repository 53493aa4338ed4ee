package puebla.cli;

/** Reports an invalid command or input, with a fix. The command exits with status 2. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String fix;

    Mistake(String wrong, String fix) {
        super(wrong);
        this.fix = fix;
    }

    /** Returns the problem and, on a second line, the fix. */
    String advice() {
        return getMessage() + "\n  fix: " + fix;
    }
}
