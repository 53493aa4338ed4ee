/**
 * The war told: from the events of one war to an account that a person would want to read, in six languages.
 *
 * <p>Start at {@link puebla.lab.telling.Teller}. What is said stands in the scenario's {@code texts/}; nothing here knows a name
 * or a word of any language. A pattern is an ICU message with optional parts in square brackets, see
 * {@link puebla.lab.telling.Phrase}.
 */
@NullMarked
package puebla.lab.telling;

import org.jspecify.annotations.NullMarked;
