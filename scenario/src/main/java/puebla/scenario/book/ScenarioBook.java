package puebla.scenario.book;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scenario says besides the numbers that the model reads. Lists are in the order of the scenario, so that the index of
 * a measure, outcome, decision or parameter is the same here and in the kernel.
 *
 * @param names
 *            of places, groups, actors and so on: by sheet and id
 * @param parameters
 *            in the order of the model's parameters
 */
public record ScenarioBook(ScenarioInfo info, Map<Sheet, Map<String, Wording>> names, List<ParameterEntry> parameters,
        List<DecisionEntry> decisions, List<LeverEntry> levers, List<MeasureEntry> measures,
        List<OutcomeEntry> outcomes,
        List<Account> accounts, List<Claim> claims, Map<String, Source> sources, Texts texts) {
    public ScenarioBook {
        var copy = new EnumMap<Sheet, Map<String, Wording>>(Sheet.class);
        names.forEach(
                (sheet, byId) -> copy.put(sheet, java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byId))));
        names = java.util.Collections.unmodifiableMap(copy);
        parameters = List.copyOf(parameters);
        decisions = List.copyOf(decisions);
        levers = List.copyOf(levers);
        measures = List.copyOf(measures);
        outcomes = List.copyOf(outcomes);
        accounts = List.copyOf(accounts);
        claims = List.copyOf(claims);
        sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** The name of an entry in a language; its id when it has no name. */
    public String name(Sheet sheet, String id, Language language) {
        return wording(sheet, id).map(wording -> wording.in(language)).orElse(id);
    }

    /** The names of an entry in all languages. */
    public Optional<Wording> wording(Sheet sheet, String id) {
        return Optional.ofNullable(names.getOrDefault(sheet, Map.of()).get(id));
    }
}
