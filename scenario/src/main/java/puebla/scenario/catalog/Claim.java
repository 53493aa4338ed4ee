package puebla.scenario.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement made by one or more accounts, and its test.
 *
 * @param systems
 *            systems of the design that the claim concerns
 * @param accounts
 *            position of the claim in the text of each account, by account id
 * @param silent
 *            ids of the accounts that do not make the claim
 * @param test
 *            the pair of runs that tests the claim; present only for a cause
 */
public record Claim(String id, List<String> systems, Kind kind, LocalizedText statement, Map<String, String> accounts,
        List<String> silent,
        List<Version> versions, Optional<PairOfRuns> test, boolean scored) {
    /** The kind of statement. */
    public enum Kind {
        /** An event that happened, with or without a date. */
        OCCURRENCE,
        /** A state or tendency during the war. */
        STATE,
        /** A cause. A share of runs cannot score it. */
        CAUSE
    }

    public Claim {
        systems = List.copyOf(systems);
        accounts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(accounts));
        silent = List.copyOf(silent);
        versions = List.copyOf(versions);
    }

    /**
     * The statement of some of the accounts.
     *
     * @param part
     *            name of the part, such as begins or ends, if the claim has several parts; otherwise empty
     * @param says
     *            year, month or day that the accounts give; empty if they give no date
     * @param measure
     *            id of the date measure whose distribution is compared with {@code says}; empty for none
     * @param holds
     *            tests that a run must all pass for the claim to be true in it; empty for an occurrence
     * @param place
     *            id of the place that the accounts name; empty for none
     */
    public record Version(String part, List<String> accounts, String says, String measure, List<Test> holds,
            String place) {
        public Version {
            accounts = List.copyOf(accounts);
            holds = List.copyOf(holds);
        }
    }

    /** A test of one run: a measure has a value, has none, or lies within bounds. Both bounds are included. */
    public sealed interface Test {
        /** Returns the id of the measure. */
        String measure();

        /** The test that a measure has a value ({@code yes}) or has none. */
        record Happened(String measure, boolean yes) implements Test {}

        /** The test that an amount lies within bounds. */
        record Between(String measure, double low, double high) implements Test {}

        /** The test that a day lies within bounds [days since the scenario's first day]. */
        record OnDays(String measure, int low, int high) implements Test {}
    }

    /**
     * A baseline and a counterfactual that differ in one cause.
     *
     * @param changes
     *            overrides of the counterfactual, in the form of {@code --set}
     * @param measure
     *            id of the measure that is compared
     * @param expect
     *            expected difference of the counterfactual: later, earlier, likelier, rarer, more or less
     * @param means
     *            localized meaning of the comparison
     */
    public record PairOfRuns(List<String> changes, String measure, String expect, LocalizedText means) {
        public PairOfRuns {
            changes = List.copyOf(changes);
        }
    }
}
