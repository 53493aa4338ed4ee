package puebla.scenario.catalog;

import java.util.Set;

/**
 * The syntax of the texts. Module scenario has no parser of message patterns. Module narrative, which formats the
 * patterns, implements this interface, so that a machine that only runs experiments does not need its library.
 */
@FunctionalInterface
public interface MessageSyntax {
    /** Accepts every text and finds neither arguments nor words, so that no text is checked. */
    MessageSyntax UNCHECKED = (path, text) -> new Result.Valid(Set.of(), "");

    /**
     * Parses a text.
     *
     * @param path
     *            dotted path of the text, for example {@code events.landing.any.a}
     */
    Result parse(String path, String text);

    /** What a text contains, or its error. */
    sealed interface Result {
        /**
         * A valid text.
         *
         * @param arguments
         *            names of the arguments
         * @param words
         *            literal text, that of all plural forms and alternatives included, without placeholders
         */
        record Valid(Set<String> arguments, String words) implements Result {
            public Valid {
                arguments = Set.copyOf(arguments);
            }
        }

        /**
         * An invalid text.
         *
         * @param fault
         *            the error
         * @param fix
         *            how to correct it, a sentence
         */
        record Invalid(String fault, String fix) implements Result {}
    }
}
