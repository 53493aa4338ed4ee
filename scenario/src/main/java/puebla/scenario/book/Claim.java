package puebla.scenario.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One statement of the accounts and how it is tested.
 *
 * @param systems
 *            rows of the design that it exercises
 * @param accounts
 *            where it stands, by account
 * @param silent
 *            the accounts that do not have it
 * @param test
 *            for a cause: the pair of worlds that would test it
 */
public record Claim(String id, List<String> systems, Kind kind, Wording statement, Map<String, String> accounts,
        List<String> silent,
        List<Version> versions, Optional<PairOfWorlds> test, boolean scored) {
    /** What sort of statement it is. */
    public enum Kind {
        /** Something that happened, with or without a date. */
        OCCURRENCE,
        /** A state or tendency over the war. */
        STATE,
        /** A cause, which no share of wars can score. */
        CAUSE
    }

    public Claim {
        systems = List.copyOf(systems);
        accounts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(accounts));
        silent = List.copyOf(silent);
        versions = List.copyOf(versions);
    }

    /**
     * What some accounts say.
     *
     * @param part
     *            begins, ends or another name when the claim has several parts; empty for one
     * @param says
     *            year, month or day; empty when they give no date
     * @param measure
     *            id of the date measure whose distribution is held against it; empty for none
     * @param holds
     *            tests that must all be passed by a war in which the claim is true; empty for an occurrence
     * @param place
     *            id of the place that they name; empty for none
     */
    public record Version(String part, List<String> accounts, String says, String measure, List<Test> holds,
            String place) {
        public Version {
            accounts = List.copyOf(accounts);
            holds = List.copyOf(holds);
        }
    }

    /** A test of one war: a measure that has a value or has none, or lies within bounds, both included. */
    public sealed interface Test {
        /** Id of the measure. */
        String measure();

        /** The measure has a value, or has none. */
        record Happened(String measure, boolean yes) implements Test {}

        /** An amount lies within bounds. */
        record Between(String measure, double low, double high) implements Test {}

        /** A day, counted from the scenario's first, lies within bounds. */
        record OnDays(String measure, int low, int high) implements Test {}
    }

    /**
     * Two worlds that differ in one cause.
     *
     * @param changes
     *            of the second world, as in {@code --set}
     * @param measure
     *            to be read in both
     * @param expect
     *            of the second: later, earlier, likelier, rarer, more or less
     */
    public record PairOfWorlds(List<String> changes, String measure, String expect, Wording means) {
        public PairOfWorlds {
            changes = List.copyOf(changes);
        }
    }
}
