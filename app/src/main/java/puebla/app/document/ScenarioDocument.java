package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import puebla.experiment.Json;
import puebla.experiment.Version;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Evidence;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LeverEntry;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.catalog.ScenarioMetadata;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Description of a scenario for the page. Lists are in the order of the scenario.
 *
 * @param scenario
 *            name of the scenario in requests
 * @param version
 *            version of Puebla
 * @param scenarioVersion
 *            version of the scenario
 * @param scenarioHash
 *            SHA-256 of the scenario's files
 * @param lang
 *            id of the language of names and meanings: the requested one, or the main language of the scenario if it
 *            does not have the requested one
 * @param languages
 *            ids of the languages of the scenario; the first is its main language
 * @param title
 *            name of the scenario
 * @param summary
 *            description of the scenario
 * @param firstDay
 *            first day of a run
 * @param horizon
 *            last possible day of a run
 * @param submodels
 *            ids of the submodels that the scenario lists
 * @param map
 *            whether the scenario has map layers
 * @param places
 *            places
 * @param routes
 *            routes between places
 * @param contingents
 *            contingents of both sides
 * @param actors
 *            actors
 * @param outcomes
 *            possible outcomes
 * @param measures
 *            measures with their historical records
 * @param levers
 *            documented overrides
 * @param accounts
 *            historical accounts whose claims are tested
 * @param claimedDates
 *            dates that the accounts give for measures
 * @param sources
 *            sources of numbers and statements
 */
public record ScenarioDocument(String scenario, String version, String scenarioVersion, String scenarioHash,
        String lang, List<String> languages, String title, String summary, LocalDate firstDay, LocalDate horizon,
        List<String> submodels,
        boolean map,
        List<PlaceFields> places, List<RouteFields> routes, List<ContingentFields> contingents,
        List<ActorFields> actors, List<OutcomeFields> outcomes, List<MeasureFields> measures,
        List<LeverFields> levers, List<AccountFields> accounts, List<ClaimedDate> claimedDates,
        List<SourceFields> sources) {
    /**
     * A place.
     *
     * @param id
     *            id of the place
     * @param name
     *            name
     * @param lat
     *            latitude [degrees north]
     * @param lon
     *            longitude [degrees east]
     * @param state
     *            name of its state
     * @param kind
     *            {@code port}, {@code city}, {@code town}, {@code pass} or {@code post}
     * @param importance
     *            rank of the place on a map
     * @param town
     *            inhabitants of the town
     * @param people
     *            inhabitants of the place and its country
     * @param capital
     *            whether it is the capital
     */
    public record PlaceFields(String id, String name, @JsonSerialize(using = Json.DecimalSerializer.class) double lat,
            @JsonSerialize(using = Json.DecimalSerializer.class) double lon, String state, String kind,
            int importance, long town, long people, boolean capital) {}

    /**
     * A route.
     *
     * @param from
     *            index of a place
     * @param to
     *            index of a place
     * @param kind
     *            kind of the route
     * @param km
     *            length [km]
     */
    public record RouteFields(int from, int to, String kind, double km) {}

    /**
     * A contingent.
     *
     * @param id
     *            id of the contingent
     * @param name
     *            name
     * @param side
     *            −1 home government, +1 intervention
     * @param kind
     *            kind, such as {@code home-line}
     */
    public record ContingentFields(String id, String name, int side, String kind) {}

    /**
     * An actor.
     *
     * @param id
     *            id of the actor
     * @param name
     *            name
     * @param role
     *            role in the model
     * @param currency
     *            {@code francs} for the patron, otherwise {@code pesos}
     */
    public record ActorFields(String id, String name, String role, String currency) {}

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
    public record OutcomeFields(String id, String name, String means) {}

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
     *            id of the measure that must have a value for this one to apply; empty for none
     * @param record
     *            historical value or date, or {@code never}; empty if there is no record
     * @param evidence
     *            evidence for the record
     */
    public record MeasureFields(String id, String name, String kind, String tallied, String unit, String given,
            String record, @JsonUnwrapped EvidenceFields evidence) {
        private static MeasureFields of(MeasureEntry measure, Language language) {
            return new MeasureFields(measure.id(), measure.name().in(language), MeasureKind.id(measure.date()),
                    measure.kind(), measure.unit(), measure.given(), measure.recorded(),
                    EvidenceFields.of(measure.evidence()));
        }
    }

    /**
     * Evidence for a value.
     *
     * @param sources
     *            ids of sources
     * @param confidence
     *            {@code high}, {@code medium}, {@code low} or {@code judgement}; empty if not given
     * @param note
     *            free text; empty for none
     */
    public record EvidenceFields(List<String> sources, String confidence, String note) {
        private static EvidenceFields of(Evidence evidence) {
            return new EvidenceFields(evidence.sources(), evidence.confidence(), evidence.note());
        }
    }

    /**
     * A documented override.
     *
     * @param key
     *            key of the override
     * @param kind
     *            {@code factor}, {@code share}, {@code choice} or {@code date}
     * @param values
     *            allowed words; for a number, the lowest and the highest value
     * @param standard
     *            default value; its key is {@code default}
     * @param value
     *            value in this scenario with its overrides
     * @param means
     *            meaning
     * @param affects
     *            ids of the measures that the lever must affect
     */
    public record LeverFields(String key, String kind, List<String> values, @JsonProperty("default") String standard,
            String value, String means, List<String> affects) {
        private static LeverFields of(LeverEntry lever, Language language) {
            return new LeverFields(lever.key(), lever.kind(), lever.values(), lever.standard(), lever.value(),
                    lever.means().in(language), lever.affects());
        }
    }

    /**
     * A historical account.
     *
     * @param id
     *            id of the account
     * @param name
     *            name
     * @param language
     *            language in which it is written
     */
    public record AccountFields(String id, String name, String language) {}

    /**
     * Date that accounts give for a measure.
     *
     * @param claim
     *            id of the claim
     * @param measure
     *            id of the measure
     * @param says
     *            year, month or day
     * @param accounts
     *            ids of the accounts
     */
    public record ClaimedDate(String claim, String measure, String says, List<String> accounts) {}

    /**
     * A source.
     *
     * @param id
     *            id of the source
     * @param title
     *            title
     * @param url
     *            web address; empty for none
     */
    public record SourceFields(String id, String title, String url) {}

    /**
     * Creates a document.
     *
     * @param name
     *            name of the scenario in requests
     * @param requested
     *            language of names and meanings; the main language of the scenario stands in for one that it lacks
     * @param withMap
     *            whether the scenario has map layers
     */
    public static ScenarioDocument of(String name, Loading.Loaded loaded, Language requested, boolean withMap) {
        var metadata = loaded.metadata();
        var scenario = loaded.scenario();
        var info = metadata.info();
        var language = info.languages().orMain(requested);
        return new ScenarioDocument(name, Version.VERSION, info.version(), info.hash(), language.id(),
                info.languages().ids(),
                info.name().in(language), info.summary().in(language), info.firstDay(), info.horizon(),
                scenario.submodels().ids(), withMap,
                places(scenario, metadata, language),
                scenario.routes().stream().map(route -> new RouteFields(route.from(), route.to(), lower(route.kind()),
                        route.km())).toList(),
                scenario.contingents().stream().map(contingent -> new ContingentFields(contingent.id(),
                        metadata.name(ScenarioFile.CONTINGENTS, contingent.id(), language),
                        contingent.intervention() ? 1 : -1, lower(contingent.kind()).replace('_', '-'))).toList(),
                actors(scenario, metadata, language),
                metadata.outcomes().stream().map(outcome -> new OutcomeFields(outcome.id(),
                        outcome.name().in(language), outcome.means().in(language))).toList(),
                metadata.measures().stream().map(measure -> MeasureFields.of(measure, language)).toList(),
                metadata.levers().stream().map(lever -> LeverFields.of(lever, language)).toList(),
                metadata.accounts().stream().map(account -> new AccountFields(account.id(),
                        account.name().in(language), account.language())).toList(),
                claimedDates(metadata),
                metadata.sources().values().stream()
                        .map(source -> new SourceFields(source.id(), source.title(), source.url())).toList());
    }

    private static List<PlaceFields> places(Scenario scenario, ScenarioMetadata metadata, Language language) {
        List<PlaceFields> places = new ArrayList<>();
        for (int p = 0; p < scenario.places().size(); p++) {
            var place = scenario.places().get(p);
            places.add(new PlaceFields(place.id(), metadata.name(ScenarioFile.PLACES, place.id(), language),
                    place.latitude(), place.longitude(), metadata.name(ScenarioFile.STATES, place.state(), language),
                    lower(place.kind()), place.importance(), place.town(), place.people(), p == scenario.capital()));
        }
        return places;
    }

    private static List<ActorFields> actors(Scenario scenario, ScenarioMetadata metadata, Language language) {
        List<ActorFields> actors = new ArrayList<>();
        for (int a = 0; a < scenario.actors().size(); a++) {
            var actor = scenario.actors().get(a);
            actors.add(new ActorFields(actor.id(), metadata.name(ScenarioFile.ACTORS, actor.id(), language),
                    lower(actor.role()), a == scenario.patron() ? "francs" : "pesos"));
        }
        return actors;
    }

    private static List<ClaimedDate> claimedDates(ScenarioMetadata metadata) {
        List<ClaimedDate> dates = new ArrayList<>();
        for (var claim : metadata.claims()) {
            for (var version : claim.versions()) {
                if (!version.says().isEmpty() && !version.measure().isEmpty()) {
                    dates.add(new ClaimedDate(claim.id(), version.measure(), version.says(), version.accounts()));
                }
            }
        }
        return dates;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
