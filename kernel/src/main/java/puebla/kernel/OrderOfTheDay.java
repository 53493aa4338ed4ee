package puebla.kernel;

import java.util.List;
import puebla.kernel.campaign.Columns;
import puebla.kernel.campaign.Commands;
import puebla.kernel.campaign.Desertion;
import puebla.kernel.campaign.Disease;
import puebla.kernel.campaign.Engagements;
import puebla.kernel.campaign.MainArmy;
import puebla.kernel.campaign.March;
import puebla.kernel.campaign.Recruiting;
import puebla.kernel.campaign.Reinforcement;
import puebla.kernel.campaign.RoadPosts;
import puebla.kernel.campaign.Sieges;
import puebla.kernel.campaign.Supply;
import puebla.kernel.country.Bands;
import puebla.kernel.country.Control;
import puebla.kernel.country.Government;
import puebla.kernel.country.Opinion;
import puebla.kernel.country.Raids;
import puebla.kernel.country.Restoration;
import puebla.kernel.finance.Loans;
import puebla.kernel.finance.PatronCosts;
import puebla.kernel.finance.Revenue;
import puebla.kernel.finance.Spending;
import puebla.kernel.news.Delivery;
import puebla.kernel.news.Reports;
import puebla.kernel.patron.NeighbourPolicy;
import puebla.kernel.patron.Resolve;
import puebla.kernel.patron.Withdrawal;
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
import puebla.kernel.throne.Reign;
import puebla.kernel.throne.RulersEnd;

/** Daily schedule. It is part of the model; docs/model/order-of-a-day.md gives the reason for each position. */
final class OrderOfTheDay {
    private OrderOfTheDay() {}

    static final List<Mechanism> DAY = List.of(
            // external events and mail
            new ExternalCalendar(), new Delivery(),
            // decisions of governments, based on the news that has arrived
            new Moratorium(), new Coercion(), new HiddenAim(), new BreakUp(), new NeighbourPolicy(), new Resolve(),
            new Accession(),
            new Reign(), new Reinforcement(), new Government(),
            // orders and troop movements
            new Squadrons(), new LentCorps(), new Commands(), new MainArmy(), new RoadPosts(), new Columns(),
            new Withdrawal(),
            new March(),
            // battles and sieges
            new Engagements(), new Sieges(),
            // supply, disease, desertion and recruiting
            new Supply(), new Disease(), new Desertion(), new Recruiting(),
            // control, attitudes, irregulars and raids
            new Control(), new Opinion(), new Bands(), new Raids(),
            // money
            new Revenue(), new Spending(), new Loans(), new PatronCosts(),
            // public expectations and their consequences
            new Belief(), new Recognition(), new Defection(), new RulersEnd(), new Restoration(), new Reports());
}
