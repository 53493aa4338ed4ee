package puebla.scenario.catalog;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metadata of a scenario: names, evidence, claims and texts, which the model does not read. Lists are in the order
 * of the scenario. A measure, outcome, decision or parameter therefore has the same index here and in the kernel.
 *
 * @param names
 *            names of places, groups, actors and other entries, by file and id
 * @param parameters
 *            parameters in the order of the model
 * @param gaps
 *            days between dates of history
 * @param coarse
 *            the course of history in few steps
 */
public record ScenarioMetadata(ScenarioIdentity info, Map<ScenarioFile, Map<String, LocalizedText>> names,
        List<ParameterEntry> parameters,
        List<DecisionEntry> decisions, List<LeverEntry> levers, List<MeasureEntry> measures,
        List<OutcomeEntry> outcomes,
        List<Account> accounts, List<Claim> claims, Map<String, Source> sources, MessageCatalog messages,
        List<Gap> gaps, CoarseHistory coarse) {
    public ScenarioMetadata {
        var copy = new EnumMap<ScenarioFile, Map<String, LocalizedText>>(ScenarioFile.class);
        names.forEach(
                (file, byId) -> copy.put(file, java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byId))));
        names = java.util.Collections.unmodifiableMap(copy);
        parameters = List.copyOf(parameters);
        decisions = List.copyOf(decisions);
        levers = List.copyOf(levers);
        measures = List.copyOf(measures);
        outcomes = List.copyOf(outcomes);
        accounts = List.copyOf(accounts);
        claims = List.copyOf(claims);
        sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        gaps = List.copyOf(gaps);
    }

    /** Creates the metadata of a scenario without gaps and coarse history. */
    public ScenarioMetadata(ScenarioIdentity info, Map<ScenarioFile, Map<String, LocalizedText>> names,
            List<ParameterEntry> parameters,
            List<DecisionEntry> decisions, List<LeverEntry> levers, List<MeasureEntry> measures,
            List<OutcomeEntry> outcomes,
            List<Account> accounts, List<Claim> claims, Map<String, Source> sources, MessageCatalog messages) {
        this(info, names, parameters, decisions, levers, measures, outcomes, accounts, claims, sources, messages,
                List.of(), CoarseHistory.NONE);
    }

    /** Returns the name of an entry in a language, or its id if it has no name. */
    public String name(ScenarioFile file, String id, Language language) {
        return text(file, id).map(text -> text.in(language)).orElse(id);
    }

    /** Returns the names of an entry in all languages. */
    public Optional<LocalizedText> text(ScenarioFile file, String id) {
        return Optional.ofNullable(names.getOrDefault(file, Map.of()).get(id));
    }
}
