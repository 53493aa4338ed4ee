package puebla.store;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.Run;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.Unknown;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.catalog.ScenarioMetadata;

/** The columns of the table {@code draws}: one row per run, one column per uncertain value that the run has drawn. */
final class DrawColumns {
    private DrawColumns() {}

    static List<Column<Run>> of(Scenario scenario, ScenarioMetadata metadata) {
        List<Column<Run>> columns = new ArrayList<>();
        columns.add(Column.<Run>whole("seed", "", Run::seed).means("Seed of the run"));
        var unknowns = Unknown.of(scenario);
        for (int u = 0; u < unknowns.size(); u++) {
            int input = u;
            var unknown = unknowns.get(u);
            columns.add(Column.<Run>real(name(unknown, metadata), unit(unknown, metadata),
                    run -> run.inputs().get(input)).means(meaning(unknown, metadata)));
        }
        return columns;
    }

    private static String name(Unknown unknown, ScenarioMetadata metadata) {
        String id = Column.named(unknown.id());
        return switch (unknown.kind()) {
            case PARAMETER -> (metadata.parameters().get(unknown.index()).trait() ? "trait_" : "param_") + id;
            case QUALITY -> "quality_" + id;
            case LATE_QUALITY -> "late_quality_" + id;
            case ABILITY -> "ability_" + id;
            case GRIEVANCE -> "grievance_" + id;
            case REGIME_TASTE -> "regime_taste_" + id;
            case EXIT_THRESHOLD -> "exit_threshold_" + id;
            case SETTLES -> "settles_" + id;
            case WILLINGNESS -> "willingness_" + id;
            case HIDDEN_AIM -> "hidden_aim";
            case FRAILTY -> "frailty";
        };
    }

    private static String unit(Unknown unknown, ScenarioMetadata metadata) {
        return switch (unknown.kind()) {
            case PARAMETER -> metadata.parameters().get(unknown.index()).unit();
            case QUALITY, LATE_QUALITY, FRAILTY -> "factor";
            case ABILITY -> "log odds";
            case GRIEVANCE, REGIME_TASTE, EXIT_THRESHOLD, SETTLES, WILLINGNESS -> "share";
            case HIDDEN_AIM -> "";
        };
    }

    private static String meaning(Unknown unknown, ScenarioMetadata metadata) {
        return switch (unknown.kind()) {
            case PARAMETER -> (metadata.parameters().get(unknown.index()).trait() ? "Trait " : "Parameter ")
                    + unknown.id();
            case QUALITY -> "Fighting quality per man on arrival" + of(unknown, ScenarioFile.CONTINGENTS, metadata);
            case LATE_QUALITY -> "Fighting quality per man with full experience"
                    + of(unknown, ScenarioFile.CONTINGENTS, metadata);
            case ABILITY -> "Ability of the leader" + of(unknown, ScenarioFile.LEADERS, metadata);
            case GRIEVANCE -> "Grievance of the creditor" + of(unknown, ScenarioFile.ACTORS, metadata);
            case REGIME_TASTE -> "Wish of the creditor for another government of the debtor"
                    + of(unknown, ScenarioFile.ACTORS, metadata);
            case EXIT_THRESHOLD -> "Suspicion at which the partner leaves" + of(unknown, ScenarioFile.ACTORS, metadata);
            case SETTLES -> "Probability that the partner settles with the debtor when it leaves"
                    + of(unknown, ScenarioFile.ACTORS, metadata);
            case WILLINGNESS -> "Willingness of the candidate to accept the throne (" + unknown.id() + ")";
            case HIDDEN_AIM -> "1 if the patron has a hidden aim, otherwise 0";
            case FRAILTY -> "Factor on the patron's hazard of withdrawal";
        };
    }

    private static String of(Unknown unknown, ScenarioFile file, ScenarioMetadata metadata) {
        return " (" + metadata.name(file, unknown.id(), Language.EN) + ")";
    }
}
