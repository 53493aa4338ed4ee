package puebla.kernel;

import java.util.List;
import puebla.kernel.campaign.ColumnCommand;
import puebla.kernel.campaign.CommanderAssignment;
import puebla.kernel.campaign.Desertion;
import puebla.kernel.campaign.Disease;
import puebla.kernel.campaign.Engagements;
import puebla.kernel.campaign.ExpeditionCommand;
import puebla.kernel.campaign.March;
import puebla.kernel.campaign.Recruiting;
import puebla.kernel.campaign.Reinforcement;
import puebla.kernel.campaign.RoadPosts;
import puebla.kernel.campaign.Sieges;
import puebla.kernel.campaign.Supply;
import puebla.kernel.country.Control;
import puebla.kernel.country.Government;
import puebla.kernel.country.Guerrillas;
import puebla.kernel.country.Opinion;
import puebla.kernel.country.Raids;
import puebla.kernel.country.Restoration;
import puebla.kernel.finance.Loans;
import puebla.kernel.finance.PatronCosts;
import puebla.kernel.finance.Revenue;
import puebla.kernel.finance.Spending;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.news.MailDelivery;
import puebla.kernel.news.Reports;
import puebla.kernel.patron.NeighbourPolicy;
import puebla.kernel.patron.Withdrawal;
import puebla.kernel.patron.WithdrawalHazard;
import puebla.kernel.politics.BreakUp;
import puebla.kernel.politics.Coercion;
import puebla.kernel.politics.ExternalCalendar;
import puebla.kernel.politics.HiddenAim;
import puebla.kernel.politics.Moratorium;
import puebla.kernel.politics.Squadrons;
import puebla.kernel.throne.Accession;
import puebla.kernel.throne.Belief;
import puebla.kernel.throne.Defection;
import puebla.kernel.throne.LentCorps;
import puebla.kernel.throne.Recognition;
import puebla.kernel.throne.RulerDecrees;
import puebla.kernel.throne.RulerFate;

/** Daily schedule. It is part of the model; docs/model/order-of-a-day.md gives the reason for each position. */
final class DailySchedule {
    private DailySchedule() {}

    static final List<Mechanism> MECHANISMS = List.of(
            // external events and mail
            new ExternalCalendar(), new MailDelivery(),
            // decisions of governments, based on the news that has arrived
            new Moratorium(), new Coercion(), new HiddenAim(), new BreakUp(), new NeighbourPolicy(),
            new WithdrawalHazard(),
            new Accession(),
            new RulerDecrees(), new Reinforcement(), new Government(),
            // orders and troop movements
            new Squadrons(), new LentCorps(), new CommanderAssignment(), new ExpeditionCommand(), new RoadPosts(),
            new ColumnCommand(),
            new Withdrawal(),
            new March(),
            // battles and sieges
            new Engagements(), new Sieges(),
            // supply, disease, desertion and recruiting
            new Supply(), new Disease(), new Desertion(), new Recruiting(),
            // control, attitudes, irregulars and raids
            new Control(), new Opinion(), new Guerrillas(), new Raids(),
            // money
            new Revenue(), new Spending(), new Loans(), new PatronCosts(),
            // public expectations and their consequences
            new Belief(), new Recognition(), new Defection(), new RulerFate(), new Restoration(), new Reports());
}
