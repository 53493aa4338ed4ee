/**
 * The model. It simulates one run, day by day, as a function of its scenario, its policy and its seed.
 *
 * <p>Start at {@link puebla.kernel.Simulation}. It applies a list of mechanisms once a day, the daily schedule
 * ({@code DailySchedule}). Each mechanism receives a {@link puebla.kernel.mechanism.War}: the state of the run
 * ({@link puebla.kernel.state.WarState}) and what it needs to record events, decide, send mail and draw random numbers.
 *
 * <p>Packages, from the bottom up. A package depends only on packages above it in this list; mechanisms do not depend
 * on each other:
 * <ul>
 * <li>{@code random}: keyed random numbers and bit-reproducible mathematics;
 * <li>{@code scenario}: the records of a scenario and what follows from them;
 * <li>{@code geography}: roads, distances, seasons;
 * <li>{@code state}: the state of a run, its ledgers, saving and copying;
 * <li>{@code event}, {@code measure}, {@code decision}, {@code mail}: events, measures and outcomes, decisions,
 * dispatches;
 * <li>{@code mechanism}: the interface of a mechanism and what it receives;
 * <li>{@code rule}: readings and acts that several mechanisms share;
 * <li>{@code campaign}, {@code country}, {@code finance}, {@code patron}, {@code politics}, {@code throne}, {@code
 * news}: the mechanisms by subject.
 * </ul>
 *
 * <p>The kernel may depend only on the JDK and on the null annotations of JSpecify, and on no other module. It reads
 * no file, no clock and no shared random generator. {@code ArchitectureTest} in module {@code cli} checks these rules.
 */
@NullMarked
package puebla.kernel;

import org.jspecify.annotations.NullMarked;
