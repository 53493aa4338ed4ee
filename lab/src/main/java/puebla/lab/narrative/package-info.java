/**
 * Narratives: from the events of one run to a readable text in six languages.
 *
 * <p>Start at {@link puebla.lab.narrative.Narrator}. All wording is in the scenario's {@code texts/}; this package
 * contains no name and no word of any language. A pattern is an ICU message with optional parts in square brackets,
 * see {@link puebla.lab.narrative.MessageTemplate}.
 *
 * <p>The package depends on the kernel, on {@code scenario.catalog}, on the packages {@code paired} and {@code
 * summary}, and on ICU4J.
 */
@NullMarked
package puebla.lab.narrative;

import org.jspecify.annotations.NullMarked;
