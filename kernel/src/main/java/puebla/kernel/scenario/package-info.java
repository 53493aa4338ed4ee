/**
 * Data of a scenario: the records that a scenario consists of, and static data that follows from them. Start at
 * {@link puebla.kernel.scenario.Scenario}.
 */
@NullMarked
package puebla.kernel.scenario;

import org.jspecify.annotations.NullMarked;
