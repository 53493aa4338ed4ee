package puebla.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import puebla.kernel.scenario.SubmodelList;
import puebla.kernel.schedule.Submodel;
import puebla.kernel.submodel.armies.ArmiesSubmodel;
import puebla.kernel.submodel.calendar.CalendarSubmodel;
import puebla.kernel.submodel.coalition.CoalitionSubmodel;
import puebla.kernel.submodel.combat.CombatSubmodel;
import puebla.kernel.submodel.command.CommandSubmodel;
import puebla.kernel.submodel.commitment.CommitmentSubmodel;
import puebla.kernel.submodel.country.CountrySubmodel;
import puebla.kernel.submodel.crown.CrownSubmodel;
import puebla.kernel.submodel.debt.DebtSubmodel;
import puebla.kernel.submodel.defection.DefectionSubmodel;
import puebla.kernel.submodel.expedition.ExpeditionSubmodel;
import puebla.kernel.submodel.finance.FinanceSubmodel;
import puebla.kernel.submodel.government.GovernmentSubmodel;
import puebla.kernel.submodel.guerrilla.GuerrillaSubmodel;
import puebla.kernel.submodel.loans.LoansSubmodel;
import puebla.kernel.submodel.news.NewsSubmodel;
import puebla.kernel.submodel.powers.PowersSubmodel;
import puebla.kernel.submodel.upkeep.UpkeepSubmodel;

/**
 * The submodels that scenarios can list: those of this library, then those that other libraries register as services, by
 * id. Within a phase of a day, mechanisms act in this order.
 */
public final class Submodels {
    private static final List<Submodel> ALL = all(List.of(new CalendarSubmodel(), new NewsSubmodel(),
            new CommandSubmodel(), new CombatSubmodel(), new UpkeepSubmodel(), new ArmiesSubmodel(),
            new CountrySubmodel(),
            new GuerrillaSubmodel(), new FinanceSubmodel(), new DebtSubmodel(), new CoalitionSubmodel(),
            new PowersSubmodel(), new CommitmentSubmodel(), new DefectionSubmodel(), new LoansSubmodel(),
            new CrownSubmodel(), new ExpeditionSubmodel(), new GovernmentSubmodel()));

    private static final SubmodelList EVERY = new SubmodelList(ALL.stream().map(Submodel::spec).toList());

    private Submodels() {}

    private static List<Submodel> all(List<Submodel> own) {
        var all = new ArrayList<>(own);
        ServiceLoader.load(Submodel.class, Submodels.class.getClassLoader()).stream().map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(submodel -> submodel.spec().id())).forEach(all::add);
        return List.copyOf(all);
    }

    /** Returns what every submodel declares. */
    public static SubmodelList all() {
        return EVERY;
    }

    /** Returns what the submodels with these ids declare, in the order of a day. */
    public static SubmodelList list(List<String> ids) {
        return EVERY.ids().equals(ids) ? EVERY
                : new SubmodelList(EVERY.specs().stream().filter(spec -> ids.contains(spec.id())).toList());
    }

    /** Returns the submodels of a list, in the order of a day. */
    static List<Submodel> of(SubmodelList list) {
        return ALL.stream().filter(submodel -> list.has(submodel.spec().id())).toList();
    }
}
