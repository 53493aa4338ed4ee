package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import puebla.kernel.scenario.Actor;
import puebla.scenario.catalog.Claim;
import puebla.scenario.catalog.DecisionEntry;
import puebla.scenario.catalog.Evidence;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LeverEntry;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.OutcomeEntry;
import puebla.scenario.catalog.ParameterEntry;
import puebla.store.Codebook;

/**
 * Document of the entries of one topic of a scenario.
 *
 * @param scenario
 *            id of the scenario
 * @param topic
 *            the entries; the only key is the id of the topic, such as {@code levers}
 */
public record ListDocument(String scenario, @JsonAnyGetter Map<String, List<? extends Row>> topic) {
    /** An entry of a topic. */
    public sealed interface Row {}

    /**
     * A lever.
     *
     * @param key
     *            key of the override
     * @param kind
     *            {@code factor}, {@code share}, {@code choice} or {@code date}
     * @param values
     *            allowed words; for a number, the lowest and the highest value
     * @param standard
     *            default value; its key is {@code default}
     * @param means
     *            meaning
     * @param affects
     *            ids of the measures that the lever must affect
     */
    public record LeverRow(String key, String kind, List<String> values, @JsonProperty("default") String standard,
            String means, List<String> affects) implements Row {
        public static LeverRow of(LeverEntry lever, Language language) {
            return new LeverRow(lever.key(), lever.kind(), lever.values(), lever.standard(),
                    lever.means().in(language), lever.affects());
        }
    }

    /**
     * A parameter.
     *
     * @param id
     *            id of the parameter
     * @param value
     *            central value
     * @param low
     *            lower bound of the prior
     * @param high
     *            upper bound of the prior
     * @param prior
     *            shape of the prior distribution
     * @param unit
     *            unit of the values
     * @param trait
     *            whether it is a trait of a person
     * @param evidence
     *            evidence for the value
     */
    public record ParameterRow(String id, double value, double low, double high, String prior, String unit,
            boolean trait, @JsonUnwrapped EvidenceRow evidence) implements Row {
        public static ParameterRow of(ParameterEntry entry) {
            var prior = entry.prior();
            return new ParameterRow(entry.id(), prior.value(), prior.low(), prior.high(), lower(prior.shape()),
                    entry.unit(), entry.trait(), EvidenceRow.of(entry.evidence()));
        }
    }

    /**
     * A measure.
     *
     * @param id
     *            id of the measure
     * @param name
     *            name
     * @param kind
     *            {@code date} or {@code amount}
     * @param tallied
     *            how the measure is computed, such as {@code first-event}
     * @param unit
     *            unit; {@code date} for a date
     * @param given
     *            id of the measure that must have a value for this one to apply; null for none
     * @param record
     *            historical value or date, or {@code never}; null if there is no record
     * @param evidence
     *            evidence for the record
     */
    public record MeasureRow(String id, String name, String kind, String tallied, String unit, Optional<String> given,
            Optional<String> record, @JsonUnwrapped EvidenceRow evidence) implements Row {
        public static MeasureRow of(MeasureEntry entry, Language language) {
            return new MeasureRow(entry.id(), entry.name().in(language), MeasureKind.id(entry.date()), entry.kind(),
                    entry.unit(), unlessEmpty(entry.given()), unlessEmpty(entry.recorded()),
                    EvidenceRow.of(entry.evidence()));
        }
    }

    /**
     * An outcome.
     *
     * @param id
     *            id of the outcome
     * @param name
     *            name
     * @param means
     *            meaning
     */
    public record OutcomeRow(String id, String name, String means) implements Row {
        public static OutcomeRow of(OutcomeEntry entry, Language language) {
            return new OutcomeRow(entry.id(), entry.name().in(language), entry.means().in(language));
        }
    }

    /**
     * A decision.
     *
     * @param id
     *            id of the decision
     * @param name
     *            name
     * @param point
     *            id of the model's decision point
     * @param chooser
     *            id of the actor that decides
     * @param options
     *            ids of the options
     * @param historical
     *            the option taken in history; null for none
     * @param evidence
     *            evidence for it
     */
    public record DecisionRow(String id, String name, String point, String chooser, List<String> options,
            Optional<String> historical, @JsonUnwrapped EvidenceRow evidence) implements Row {
        public static DecisionRow of(DecisionEntry entry, Language language) {
            return new DecisionRow(entry.id(), entry.name().in(language), entry.point(), entry.chooser(),
                    entry.options(), unlessEmpty(entry.historical()), EvidenceRow.of(entry.evidence()));
        }
    }

    /**
     * An actor.
     *
     * @param id
     *            id of the actor
     * @param role
     *            role in the model
     * @param name
     *            name
     */
    public record ActorRow(String id, String role, String name) implements Row {
        public static ActorRow of(Actor actor, String name) {
            return new ActorRow(actor.id(), lower(actor.role()), name);
        }
    }

    /**
     * A type of event.
     *
     * @param id
     *            id of the type
     * @param means
     *            meaning
     */
    public record EventRow(String id, String means) implements Row {
        public static EventRow of(Codebook.EventEntry entry) {
            return new EventRow(entry.id(), entry.meaning());
        }
    }

    /**
     * A claim.
     *
     * @param id
     *            id of the claim
     * @param kind
     *            {@code occurrence}, {@code state} or {@code cause}
     * @param statement
     *            the statement
     * @param accounts
     *            ids of the accounts that make the claim
     * @param silent
     *            ids of the accounts that do not make it
     * @param scored
     *            whether runs can score it
     */
    public record ClaimRow(String id, String kind, String statement, List<String> accounts, List<String> silent,
            boolean scored) implements Row {
        public static ClaimRow of(Claim claim, Language language) {
            return new ClaimRow(claim.id(), lower(claim.kind()), claim.statement().in(language),
                    List.copyOf(claim.accounts().keySet()), claim.silent(), claim.scored());
        }
    }

    /**
     * A column of a store.
     *
     * @param table
     *            name of the table
     * @param column
     *            name of the column
     * @param type
     *            SQL type
     * @param unit
     *            unit of its numbers; null if it has none
     * @param means
     *            meaning
     * @param absent
     *            meaning of null; null if the column has no nulls. Its key is {@code null}
     */
    public record ColumnRow(String table, String column, String type, Optional<String> unit, String means,
            @JsonProperty("null") Optional<String> absent) implements Row {
        public static ColumnRow of(Codebook.ColumnEntry entry) {
            return new ColumnRow(entry.table(), entry.name(), entry.type(), unlessEmpty(entry.unit()),
                    entry.meaning(), unlessEmpty(entry.absent()));
        }
    }

    /**
     * Evidence for a value.
     *
     * @param sources
     *            ids of sources
     * @param confidence
     *            {@code high}, {@code medium}, {@code low} or {@code judgement}; null if not given
     * @param note
     *            free text; null for none
     */
    public record EvidenceRow(List<String> sources, Optional<String> confidence, Optional<String> note) {
        private static EvidenceRow of(Evidence evidence) {
            return new EvidenceRow(evidence.sources(), unlessEmpty(evidence.confidence()),
                    unlessEmpty(evidence.note()));
        }
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
