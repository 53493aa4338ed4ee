/**
 * Scenario metadata that the model does not read: names, sources, historical records, levers, claims and texts.
 * Start with {@link puebla.scenario.book.ScenarioBook}.
 */
@NullMarked
package puebla.scenario.book;

import org.jspecify.annotations.NullMarked;
