package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.ExperimentRequest;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LanguageList;
import puebla.scenario.catalog.LeverEntry;
import puebla.scenario.catalog.LocalizedText;
import puebla.scenario.catalog.MessageCatalog;
import puebla.scenario.catalog.ScenarioIdentity;
import puebla.scenario.catalog.ScenarioMetadata;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NextCommandsTest {
    private static final LocalizedText NAME = new LocalizedText(Language.EN, Map.of(Language.EN, "A war"));

    @Test
    void first_factor_that_accepts_one_half_and_has_another_default_is_halved() {
        var commands = after("my war", Map.of("calendar.mode", "fixed"), factor("high", "1", "1", "3"),
                factor("low", "0.1", "0", "0.3"), factor("half", "0.5", "0", "1"),
                factor("good", "1", "free", "0", "2"));

        assertThat(commands).containsExactly("puebla tell 'my war' --seed 7 --set calendar.mode=fixed",
                "puebla compare 'my war' --change good=0.5 --set calendar.mode=fixed");
    }

    @Test
    void only_the_narrative_is_suggested_when_no_lever_can_be_halved() {
        assertThat(after(ScenarioLookup.STANDARD, Map.of("good", "2"), factor("words", "free", "free", "yes"),
                factor("good", "1", "0", "2"))).containsExactly("puebla tell --seed 7 --set good=2");
    }

    private static LeverEntry factor(String key, String standard, String... values) {
        return new LeverEntry(key, "factor", List.of(values), standard, standard, NAME, List.of());
    }

    private static List<String> after(String scenario, Map<String, String> changes, LeverEntry... levers) {
        var day = LocalDate.of(1861, 6, 1);
        var info = new ScenarioIdentity("war", "1", "", day, day.plusDays(9), LanguageList.EVERY, NAME, NAME);
        var metadata =
                new ScenarioMetadata(info, Map.of(), List.of(), List.of(), List.of(levers), List.of(), List.of(),
                        List.of(),
                        List.of(), Map.of(), MessageCatalog.NONE);
        return NextCommands.after(scenario, new ExperimentRequest(info, new TreeMap<>(changes), 7, 3), metadata);
    }
}
