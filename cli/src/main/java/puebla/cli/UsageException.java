package puebla.cli;

import java.util.Collection;
import java.util.Locale;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.diagnostic.UntrustedText;

/** Reports an invalid command or input, with a fix. The command exits with status 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String fix;

    UsageException(String wrong, String fix) {
        super(wrong);
        this.fix = fix;
    }

    /**
     * Returns the report of an invalid value.
     *
     * @param argument
     *            name of the argument or option
     * @param expected
     *            description of the valid values
     */
    static UsageException invalid(String argument, String value, String expected, String fix) {
        return new UsageException(
                "invalid value for " + argument + ": '" + UntrustedText.value(value) + "' (expected " + expected + ")",
                fix);
    }

    /**
     * Returns the report of an unknown name.
     *
     * @param thing
     *            kind of thing that was named
     */
    static UsageException unknown(String thing, String name, String fix) {
        return new UsageException("unknown " + thing + ": '" + UntrustedText.value(name) + "'", fix);
    }

    /** Returns the report of an unknown name, with a description of the valid names. */
    static UsageException unknown(String thing, String name, String expected, String fix) {
        return new UsageException(
                "unknown " + thing + ": '" + UntrustedText.value(name) + "' (expected " + expected + ")", fix);
    }

    /** Returns the fix for a misspelt word: the valid words nearest to it, or a way to find them. */
    static String nearest(String word, Collection<String> valid, String elsewhere) {
        return Suggestions.advice(word.toLowerCase(Locale.ROOT), valid, elsewhere);
    }

    /** Returns the problem and, on a second line, the fix. */
    String advice() {
        return getMessage() + "\n  fix: " + fix;
    }
}
