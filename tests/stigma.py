"""A hundred words that must not leave the server, as people write them in names, topics, notes and announcements."""

PLANTED = (
    "mental health", "Mental-Health Week", "mentally ill", "psychologist", "psychiatrist",
    "Psychology Dept", "psych ward", "counselling", "counseling", "counsellor", "counselor",
    "Counselling Cell", "therapy", "therapist", "Dr Rao (Therapist)", "psychotherapy", "depression",
    "depressed", "antidepressants", "anxiety", "anxious", "panic attack", "stress", "distress",
    "burnout", "trauma", "PTSD", "OCD", "ADHD", "bipolar", "schizophrenia", "psychosis", "phobia",
    "suicide", "suicidal thoughts", "kill myself", "self-harm", "self harm", "selfharm",
    "self-injury", "overdose", "crisis", "Crisis Team", "helpline", "help line", "hotline",
    "Tele-MANAS", "disorder", "eating disorder", "symptoms", "diagnosis", "clinic", "treatment",
    "medication", "assessment", "screening", "questionnaire", "PHQ-9", "PHQ9", "phq 2", "GAD-7",
    "gad7", "WHO-5", "DASS-21", "wellness", "well-being", "mood log", "grief", "addiction", "rehab",
    "alcohol", "drugs", "sexual abuse", "harassment", "ragging", "anorexia", "insomnia", "at risk",
    "मानसिक स्वास्थ्य", "परामर्श", "काउंसलर", "थेरेपी", "मनोचिकित्सक", "अवसाद", "डिप्रेशन", "चिंता",
    "आत्महत्या", "खुदकुशी", "हेल्पलाइन", "तनाव", "ذہنی صحت", "نفسیاتی", "کونسلنگ", "تھراپی",
    "ڈپریشن", "اضطراب", "خودکشی", "خود کشی", "بحران", "ہیلپ لائن", "mansik swasthya", "paramarsh",
    "avsaad", "chinta", "aatmahatya", "khudkushi", "zehni sehat", "nafsiyati", "p h q - 9",
    "T.H.E.R.A.P.Y", "d3pression",
)  # fmt: skip
