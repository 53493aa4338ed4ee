/**
 * The model. It simulates one run, day by day, as a function of its scenario, its policy and its seed.
 *
 * <p>Start at {@link puebla.kernel.Simulation}. It applies a list of mechanisms once a day, the daily schedule
 * ({@code DailySchedule}). {@link puebla.kernel.scenario.Scenario} holds the data of day 0, {@link puebla.kernel.War} the
 * current state and {@link puebla.kernel.EventLog} the event log.
 *
 * <p>The packages below this one are the subjects of the model:
 * <ul>
 * <li>{@code scenario}: the records of a scenario;
 * <li>{@code random}: keyed random numbers and bit-reproducible mathematics;
 * <li>{@code ledger}: the accounts of men and money;
 * <li>{@code mail}: dispatches and what each actor knows;
 * <li>{@code campaign}: forces, marches, battles, sieges, supply and disease;
 * <li>{@code country}: control of places, opinion, guerrilla bands and the home government;
 * <li>{@code finance}: revenue, spending, loans and the patron's costs;
 * <li>{@code politics}: debt, the coalition of creditors and external events;
 * <li>{@code throne}: the imported ruler, recognition, belief and lent corps;
 * <li>{@code patron}: the patron's commitment and withdrawal, and the policy of the neighbour.
 * </ul>
 *
 * <p>The kernel may depend only on the JDK and on the null annotations of JSpecify, and on no other module. It reads
 * no file, no clock and no shared random generator. {@code ArchitectureTest} in module {@code cli} checks these rules.
 */
@NullMarked
package puebla.kernel;

import org.jspecify.annotations.NullMarked;
