"""Easy-to-read English for Latvia, a visit, the weekly kitchen and the conference in Valmiera.

The materials are the English ones: there are none in easy language.
"""

from home.demo.conference_programme import SLOTS
from home.demo.programme import LIEPA_SLOTS, programme
from home.demo.prose import line, paras, points, story
from home.demo.taking_part import QUESTIONS
from home.demo.tools import material

EVENTS = {
    "visit-liepa": {
        "title": "Guests in the café in Liepa",
        "introduction": line("""There is a café in Liepa. Guests from Germany and Sweden come to the
        café. The guests work together with the people of the café. They learn from each other."""),
        "visitors": line("""8 people come. 4 people are from Germany. 4 people are from Sweden
        (example)."""),
        "learning_goals": points("""
        How does a person learn to work in a café?

        How does the municipality help the café?

        How do you write a story about the café?
        """),
        "access": line("""There are no steps in the café. You can use the toilet with a wheelchair.
        There is a quiet room to rest. The bus stops at the door (example)."""),
        "sessions": programme(
            LIEPA_SLOTS,
            ("Breakfast", "We get to know each other."),
            ("Work in the café", "The guests work with the people of the café."),
            ("We write", "We write one page together."),
            ("Questions and answers", "Each person says what they will do at home."),
        ),
        "story": [
            ("text", paras("""Do you want to come, too? Write an e-mail to the café.""")),
        ],
    },
    "kitchen-group": {
        "title": "We cook together every week",
        "introduction": line("""We meet every week. We cook supper together. The food costs little.
        You can come one time. You can come every time. You do not have to know how to cook."""),
        "access": line("""There are no steps at the door. There is a corner with toys for children
        (example)."""),
    },
    "conference-vidzeme": {
        "questions": QUESTIONS["en-simple"],
        "title": "Under one roof: a big meeting in Valmiera",
        "introduction": line("""People from projects meet for one day. People from towns and
        villages come, too. People who give money for projects come, too. They talk about work in
        the countryside. They talk about what goes well. They talk about what is hard. You can come
        to Valmiera. You can also take part on the internet."""),
        "themes": points("""
        How does a small project learn to earn its own money?

        Who gives money for the start?

        Why is it good to visit each other?

        Why is it good to find all help in one place?
        """),
        "access": line("""There is a lift to all floors. In hall 1 you can hear well with a hearing
        aid. There is a quiet room on the third floor. You can read on a screen what people say. The
        words are in Latvian and English. There is a room for children all day (example)."""),
        "sessions": programme(
            SLOTS,
            ("Coffee", "People from the café in Liepa make the coffee. We say hello."),
            (
                "Two groups tell their story",
                "One group has a café. One group cooks together. "
                "Both groups tell what they would do differently now.",
            ),
            (
                "At the tables",
                "There are three tables. You sit at each table for 20 minutes. "
                "You can also take part on the internet.",
                "How to do it",
            ),
            (
                "The first money",
                "Who gives money? Do you have to pay it back? What is good for the first year?",
                "Money",
            ),
            (
                "Eight pieces of advice",
                "There are eight groups. Each group takes one piece of advice. "
                "Each group looks for the first step.",
                "How to do it",
            ),
            (
                "A newspaper that earns money",
                "Three people make a newspaper. Before, they got no money for it. "
                "Now they earn money with it.",
                "Money",
            ),
            ("Promises", "What will you do in the next month? Everybody says it to all."),
        ),
        "materials": [
            material("A sheet for planning a business that helps people", "canvas.en.pdf"),
            material("A sheet for planning a change", "theory-of-change.en.pdf"),
        ],
        "story": story(
            ("heading", "How can I take part?"),
            """
            You do not have to pay. There are 80 places in the hall. On the internet there is room
            for everybody (example). Do you need help on the way? Do you need help in the hall?
            Write this to us when you sign up. We will help you.
            """,
        ),
    },
}

COUNTRIES = {
    "lv": {
        "introduction": line("""In Latvia, people started something new in two places. There is a
        café in the village of Liepa. In the town of Liepāja, people cook together."""),
        "body": paras("""
        In Liepa, many people work together. There are young people without work. There are parents
        with children. The village helps them. The social service helps them, too. In Liepāja,
        families cook together with older people. They learn from each other.

        People from a university wrote down what both groups learnt. Six other groups learnt
        something, too. There are now eight pieces of advice. You can read them under “What we
        learnt”.

        Write to us in Latvian or English. The e-mail address on this page is only an example.
        """),
    },
}
