/**
 * Narratives: from the events of one war to a readable text in six languages.
 *
 * <p>Start at {@link puebla.lab.telling.Teller}. All wording is in the scenario's {@code texts/}. This package contains
 * no name and no word of any language. A pattern is an ICU message with optional parts in square brackets, see
 * {@link puebla.lab.telling.Phrase}.
 */
@NullMarked
package puebla.lab.telling;

import org.jspecify.annotations.NullMarked;
