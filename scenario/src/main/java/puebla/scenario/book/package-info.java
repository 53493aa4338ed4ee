/**
 * What a scenario says besides the numbers that the model reads: names, sources, records, levers, claims, texts.
 * Start with {@link puebla.scenario.book.ScenarioBook}.
 */
@NullMarked
package puebla.scenario.book;

import org.jspecify.annotations.NullMarked;
