package puebla.kernel;

import java.util.HashMap;
import java.util.Map;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Prior;

/** Values of the model's parameters in {@link SmallWar}. Every new parameter requires an entry here. */
final class SmallParameters {
    private static final Map<String, Double> VALUES = read("""
            debt.moratorium-base 0.00068
            debt.stress-on-day-zero 0.5
            debt.moratorium-by-stress 3.4
            debt.moratorium-by-civil-war 1
            debt.moratorium-by-fear 1.5
            debt.fear-on-day-zero 0.15
            debt.arrears-service 0.06
            coalition.convention-days 55
            coalition.creditor-patience 300
            coalition.neighbour-risk-at-war 0.15
            coalition.neighbour-risk-at-peace 0.75
            coalition.suspicion-on-day-zero 0.2
            coalition.extra-force-men 4000
            coalition.talks-hazard 0.025
            coalition.signal-claims 2.5
            coalition.signal-extra-force 2
            coalition.signal-exiles 5
            coalition.signal-disavowal 4
            coalition.envoy-news-days 6
            coalition.exit-base 0.01
            coalition.exit-by-sickness 0.02
            coalition.exit-together 0.15
            coalition.embark-days 18
            news.courier-speed 3.5
            home.stronghold-garrison 24000
            home.rally-days 25
            home.converge-days 18
            command.attack-threshold 0.002
            command.reach-days 7
            command.fever-aversion 0.35
            command.column-men 2600
            command.capital-garrison 3500
            command.port-garrison 600
            command.rest-days 10
            command.garrison-base 120
            command.garrison-per-thousand 9
            command.garrison-share 0.2
            command.handover 0.8
            command.road-posts 2.5
            march.pace-of-an-army 0.62
            march.rains-hot-country 0.55
            march.rains-plateau 0.85
            supply.forage 0.1
            supply.purchase 1.6
            supply.train-on-landing 180
            supply.train-growth 1.8
            supply.train-per-thousand 38
            supply.stores-for-march 15
            battle.steepness 1.5
            battle.works-town 2.2
            battle.works-forts 4.5
            battle.sierra 2.5
            battle.fleet-guns 2
            battle.surprise-factor 1.8
            battle.surprise-chance 0.12
            battle.losses 0.07
            battle.killed-of-losses 0.25
            battle.captured-share 0.3
            battle.scattered-share 0.3
            battle.scattered-to-bands 0.3
            battle.captured-at-surrender 0.65
            battle.drafted-share 0.45
            battle.officers-escape 0.55
            siege.food 70
            siege.gun-effect 0.0004
            siege.yield-base 0.0014
            siege.wear 0.00025
            siege.betrayal-base 0.0005
            siege.hope-lost-with-relief 0.4
            disease.highland 5.5e-05
            disease.coast-wet 0.0009
            disease.coast-dry 0.00015
            disease.foothill-wet 0.00015
            disease.foothill-dry 7e-05
            disease.outbreak-spread 0.7
            desertion.client 0.0007
            desertion.home 0.001
            desertion.foreign 3e-05
            recruiting.home 8e-05
            recruiting.home-ceiling-peace 0.0035
            recruiting.home-ceiling-war 0.007
            recruiting.client 0.0001
            recruiting.client-ceiling 0.0058
            recruiting.rebel-ceiling 8e-4
            control.slope 0.8
            control.base 0.15
            control.support 0.3
            control.days 30
            control.in-the-hills 0.33
            attitude.memory 0.01
            attitude.drift 0.002
            activity.by-attitude 3
            activity.by-control 1.5
            activity.by-belief 2
            activity.by-risk 1
            activity.passive 1.5
            bands.rise 2e-05
            bands.killed 0.001
            bands.go-home 8e-4
            bands.sowing 0.001
            bands.into-regulars 0.001
            bands.for-an-army 130
            bands.sweep-cost 0.35
            raids.rate 0.002
            raids.post-overrun 0.0005
            finance.trade-on-day-zero 0.5
            finance.trade-in-wartime 1
            finance.collected 1.05
            finance.home-collected 0.46
            finance.frontier-boom 0.25
            finance.advance-per-year 1.2e+07
            patron.fleet-per-year 1.3e+07
            patron.campaign-extra 500
            patron.shipping-cost 800
            patron.shipping-per-month 6600
            patron.level-alone 9000
            patron.level-cautious 15000
            patron.level-after-repulse 31000
            patron.level-pacification 36000
            patron.level-treaty-1 30000
            patron.level-treaty-2 29000
            patron.level-treaty-3 23000
            loans.base 0.02
            loans.doubt 0.08
            loans.burden 0.03
            loans.guarantee 0.03
            belief.on-day-zero 0.35
            belief.gain 0.004
            belief.drift 0.004
            belief.news-repulse 0.3
            belief.news-army-broken 0.15
            belief.news-capital 0.5
            belief.news-town 0.08
            belief.news-withdrawal 0.8
            belief.news-patron-gone 0.5
            belief.news-ultimatum 0.4
            belief.news-government-leaves 0.3
            recognition.base 0.15
            recognition.neighbour 0.005
            defection.base 4e-05
            defection.by-odds 3
            defection.by-offer 1
            defection.by-grievance 1.2
            defection.by-creed 2
            defection.by-blood 2
            leaders.death 3.5e-05
            leaders.captive-returns 0.002
            throne.days-to-regency 14
            throne.vote-hazard 0.05
            throne.deputation-days 80
            throne.voyage-days 48
            ruler.family-shock 0.0008
            ruler.decree-on-clergy 0.5
            ruler.captured-with-place 0.85
            ruler.negotiation-succeeds 0.1
            collapse.surrender-on-approach 0.75
            collapse.orphans-give-up 0.03
            resolve.base 3e-05
            resolve.neighbour 2.2
            resolve.europe 1.6
            resolve.cost 0.45
            resolve.dead 0.45
            resolve.dependence 1.3
            resolve.trend 3
            resolve.honour 1
            resolve.opposition 0.3
            resolve.brief-factor 8
            withdrawal.first-lot 290
            withdrawal.lot-spacing 150
            withdrawal.embarked-per-day 1060
            neighbour.border-army-days 35
            neighbour.arms-trickle 0.12
            neighbour.arms-days 150
            neighbour.arms-price 200000
            government.alarm-days 7
            government.caught-hazard 0.02
            coalition.hidden-aim 0.85
            throne.lobby 0.7
            proconsul.optimism 0.6
            proconsul.waits-for-reinforcement 3
            ruler.liberalism 0.7
            ruler.decisiveness 0.35
            ruler.willing-to-flee 0.5
            president.clemency 0.3
            patron.frailty 0.5
            """);

    private SmallParameters() {}

    /** Returns one fixed prior per parameter of the model. */
    static Map<Parameter, Prior> fixed() {
        Map<Parameter, Prior> priors = new HashMap<>();
        for (var parameter : Submodels.all().parameters()) {
            Double value = VALUES.get(parameter.id());
            if (value == null) {
                throw new IllegalStateException(
                        "SmallParameters has no value for " + parameter.id() + "; add a line to its table");
            }
            priors.put(parameter, Prior.fixed(value));
        }
        return priors;
    }

    private static Map<String, Double> read(String table) {
        Map<String, Double> values = new HashMap<>();
        for (var line : table.lines().toList()) {
            var words = line.split(" ", 2);
            values.put(words[0], Double.valueOf(words[1]));
        }
        return values;
    }
}
