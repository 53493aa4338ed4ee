package puebla.cli;

/** The command or its input is wrong: says what, and what to write instead. Ends the command with status 2. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String fix;

    Mistake(String wrong, String fix) {
        super(wrong);
        this.fix = fix;
    }

    /** What is wrong and, on a second line, the fix. */
    String advice() {
        return getMessage() + "\n  fix: " + fix;
    }
}
