"""English sayings of what students would pick at gunpoint, die happy for, lose the will to, or are forced to taste."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import rules

FOOD: Final = r"(?:pizzas?|momos?|biryani|maggi|burgers?|ice ?creams?|chai|coffee|shawarma|golgappas?|pani ?puri|samosas?|chocolates?|dosas?|kebabs?|a treat)"
TASTED: Final = r"(?:bhindi|karela|lauki|tinda|kadha|haldi (?:milk|doodh)|sushi|momos?|biryani|green tea|black coffee|filter coffee|broccoli|avocado|pineapple pizza|idlis?|dosas?|litti|kimchi|ramen|kombucha|k ?dramas?|anime|harry potter|twilight|star wars|friends again|sholay|test cricket)"

SAYINGS: Final = rules(
    "en",
    Tier.NONE,
    {
        "saying_at_gunpoint": r"(?:even )?(?:with )?(?:a )?gun to (?:my|your) head (?:and )?(?:(?:id|i would) (?:still |always |never )?(?:choose|pick|vote|say|eat|order|watch|not choose|not pick)|(?:i|you) (?:couldnt|could not) (?:tell you|name|remember|explain|recall|spell|solve|pick))",
        "saying_dies_happy": r"(?:would|could|will|can|hed|shed|theyd|id|ill|hell|shell) die (?:a )?happy(?: \w+)? if (?:i|we|he|she|they|our|my|the|india|rcb|csk) (?:\w+ ){0,2}(?:clear|clears|crack|cracks|pass|passes|win|wins|marry|marries|score|scores|qualify|qualifies|get into|gets into|top|tops)",
        "saying_will_to_iron": r"(?:lost|losing|lose|have lost|no|zero) (?:\w+ )?(?:the |all |my |any )?will to (?:iron|study|cook|clean|code|revise|attend|wash|fold|type|shop|gym|debug|edit|format|submit|socialise|socialize|parallel park)(?! (?:or|and|nor)(?![^ ]))(?!(?: \w+){0,5} (?:live|exist|breathe|go on|be here))",
        "saying_beaten_by_score": r"beats? me (?:by )?\d+ (?:to )?\d+(?! (?:times|baa?r|slaps|days|hours|minutes))|beats? me (?:in straight (?:sets|games)|by (?:\d+|\w+) (?:points|runs|goals|seats|votes|wickets|marks|seconds|minutes)|fair and square|hollow)",
        "saying_blackmailed_for_food": rf"blackmail(?:ed|s|ing)? (?:me|us) (?:with (?:my |our )?(?:baby|childhood|school|kindergarten|haircut) (?:pictures?|photos?|pics?) )?(?:into|for) (?:(?:buying|paying|making|cooking|getting|sharing|ordering) )?(?:for )?(?:\w+ ){{0,2}}{FOOD}",
        "saying_forced_to_taste": rf"forc(?:es|ed|ing) (?:me|us) to (?:try|taste|eat|drink|watch|finish|rewatch|binge) (?:the |some |his |her |a |all of |raw )?{TASTED}",
        "saying_bye_single_life": r"(?:good ?bye|bye(?: bye)?|tata)(?: forever)? to (?:my |our |the )?(?:single life|bachelor(?:hood| life)|singlehood|unemployment|long hair|junk food|late nights|sleep schedule|sunday naps|savings|salary|weekends?|carbs|sugar)(?! and(?![^ ]))",
        "saying_bye_software": r"(?:good ?bye|bye(?: bye)?)(?: forever)? (?:to )?(?:tally|tally erp|autocad|matlab|excel|turbo c|windows 7|jira|sap|latex)",
        "saying_in_the_moot": r"(?:in|at|for|before|my|the|our) moots?(?= (?:i|court|problem|memorial|point|competition|judge|society|prep|we|he|she))",
    },
)
