/**
 * Narratives: from the events of one run to a readable text in six languages.
 *
 * <p>Start at {@link puebla.narrative.Narrator}. All wording is in the scenario's {@code texts/}; this module contains
 * no name and no word of any language. A pattern is an ICU message with optional parts in square brackets, see
 * {@link puebla.narrative.MessageTemplate}. {@link puebla.narrative.IcuMessageSyntax} checks the patterns when a
 * scenario is loaded.
 *
 * <p>The module depends on the kernel, on {@code scenario.catalog}, on module {@code experiment}, and on ICU4J. No
 * other module uses ICU4J.
 */
@NullMarked
package puebla.narrative;

import org.jspecify.annotations.NullMarked;
