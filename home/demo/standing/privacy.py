"""The standing page “privacy”, in every language."""

from home.demo.front import part
from home.demo.prose import paras
from home.demo.standing.shape import page

PRIVACY = {
    "en": page(
        "Privacy",
        "privacy",
        """Whoever only reads leaves no trace with others here: no cookie is set, and nothing is
        loaded from other companies.""",
        [
            *part(
                "When you read",
                paras("""
                Reading needs no account and no cookie. Pictures, fonts and scripts come from this
                server alone. A film or a map that lies elsewhere is loaded only after you have
                clicked on it.

                The server writes a log of requests, so that faults and attacks can be found.
                """),
            ),
            *part(
                "When you sign in",
                paras("""
                Editors and moderators have an account. We keep their name, e-mail address, language
                and country, and which pages they changed. A cookie keeps them signed in.
                """),
            ),
            *part(
                "People on our pages",
                paras("""
                We name people only when they have agreed. Everybody else appears by their role. If
                you want your name or picture removed, write to privacy@example.org (example).
                """),
            ),
        ],
    ),
    "lv": page(
        "Privātums",
        "privatums",
        """Kas šeit tikai lasa, neatstāj pēdas citiem: sīkdatnes netiek saglabātas, un nekas netiek
        ielādēts no citiem uzņēmumiem.""",
        [
            *part(
                "Kad lasāt",
                paras("""
                Lai lasītu, nav vajadzīgs ne konts, ne sīkdatne. Attēli, fonti un skripti nāk tikai
                no šī servera. Video vai karte, kas atrodas citur, tiek ielādēta tikai tad, kad uz
                tās noklikšķināt.

                Serveris pieraksta pieprasījumus žurnālā, lai varētu atrast kļūdas un uzbrukumus.
                """),
            ),
            *part(
                "Kad pierakstāties",
                paras("""
                Redaktoriem un moderatoriem ir konts. Mēs glabājam viņu vārdu, e-pasta adresi,
                valodu un valsti, kā arī to, kuras lapas viņi mainījuši. Sīkdatne vajadzīga, lai
                viņi paliktu pierakstījušies.
                """),
            ),
            *part(
                "Cilvēki mūsu lapās",
                paras("""
                Vārdā mēs saucam tikai tos, kas tam piekrituši. Pārējie minēti pēc lomas. Ja
                vēlaties, lai jūsu vārdu vai attēlu noņem, rakstiet uz privacy@example.org
                (piemērs).
                """),
            ),
        ],
    ),
    "de": page(
        "Datenschutz",
        "datenschutz",
        """Wer hier nur liest, hinterlässt bei anderen keine Spur: Es wird kein Cookie gesetzt, und
        nichts wird von anderen Firmen geladen.""",
        [
            *part(
                "Wenn Sie lesen",
                paras("""
                Zum Lesen brauchen Sie weder ein Konto noch einen Cookie. Bilder, Schriften und
                Skripte kommen allein von diesem Server. Ein Film oder eine Karte von anderswo wird
                erst geladen, wenn Sie darauf klicken.

                Der Server führt ein Protokoll der Anfragen, damit sich Fehler und Angriffe finden
                lassen.
                """),
            ),
            *part(
                "Wenn Sie sich anmelden",
                paras("""
                Redaktion und Moderation haben ein Konto. Wir speichern Namen, E-Mail-Adresse,
                Sprache und Land und welche Seiten geändert wurden. Ein Cookie hält die Anmeldung
                aufrecht.
                """),
            ),
            *part(
                "Menschen auf unseren Seiten",
                paras("""
                Mit Namen nennen wir nur, wer zugestimmt hat. Alle anderen erscheinen mit ihrer
                Aufgabe. Soll Ihr Name oder Bild entfernt werden, schreiben Sie an
                privacy@example.org (Beispiel).
                """),
            ),
        ],
    ),
    "lt": page(
        "Privatumas",
        "privatumas",
        """Kas čia tik skaito, pėdsakų kitiems nepalieka: slapukai neįrašomi ir niekas neįkeliama iš
        kitų įmonių.""",
        [
            *part(
                "Kai skaitote",
                paras("""
                Skaityti galima be paskyros ir be slapukų. Paveikslėliai, šriftai ir scenarijai
                ateina tik iš šio serverio. Filmas ar žemėlapis, esantis kitur, įkeliamas tik tada,
                kai jį spustelite.

                Serveris užklausas įrašo į žurnalą, kad būtų galima rasti klaidas ir pastebėti
                atakas.
                """),
            ),
            *part(
                "Kai prisijungiate",
                paras("""
                Redaktoriai ir moderatoriai turi paskyras. Saugome jų vardą, el. pašto adresą, kalbą
                ir šalį, taip pat tai, kuriuos puslapius jie keitė. Slapukas reikalingas, kad jie
                liktų prisijungę.
                """),
            ),
            *part(
                "Žmonės mūsų puslapiuose",
                paras("""
                Vardu minime tik tuos, kurie su tuo sutiko. Visi kiti minimi pagal vaidmenį. Jei
                norite, kad jūsų vardas ar nuotrauka būtų pašalinti, parašykite privacy@example.org
                (pavyzdys).
                """),
            ),
        ],
    ),
    "et": page(
        "Privaatsus",
        "privaatsus",
        """Kes siin ainult loeb, ei jäta teistele jälgi: küpsiseid ei salvestata ja teistelt
        ettevõtetelt ei laadita midagi.""",
        [
            *part(
                "Kui loete",
                paras("""
                Lugemiseks pole vaja ei kontot ega küpsiseid. Pildid, fondid ja skriptid tulevad
                ainult sellest serverist. Mujal asuv video või kaart laaditakse alles siis, kui
                olete sellel klõpsanud.

                Server peab päringute logi, et vigu ja ründeid oleks võimalik leida.
                """),
            ),
            *part(
                "Kui logite sisse",
                paras("""
                Toimetajatel ja moderaatoritel on konto. Meil on kirjas nende nimi, e-posti aadress,
                keel ja riik ning see, milliseid lehti nad on muutnud. Küpsist on vaja selleks, et
                nad jääksid sisse logituks.
                """),
            ),
            *part(
                "Inimesed meie lehtedel",
                paras("""
                Nimepidi nimetame ainult neid, kes on sellega nõus. Kõik teised on kirjas oma rolli
                järgi. Kui soovite, et teie nimi või pilt eemaldataks, kirjutage aadressil
                privacy@example.org (näide).
                """),
            ),
        ],
    ),
    "sv": page(
        "Integritet",
        "integritet",
        """Den som bara läser här lämnar inga spår hos andra: inga kakor sätts, och inget hämtas
        från andra företag.""",
        [
            *part(
                "När du läser",
                paras("""
                För att läsa behöver du varken konto eller kakor. Bilder, typsnitt och skript kommer
                enbart från den här servern. En film eller en karta som finns någon annanstans
                hämtas först när du har klickat på den.

                Servern för en logg över förfrågningar, så att fel och angrepp går att hitta.
                """),
            ),
            *part(
                "När du loggar in",
                paras("""
                Redaktörer och moderatorer har ett konto. Vi sparar deras namn, e-postadress, språk
                och land, och vilka sidor de har ändrat. En kaka gör att de förblir inloggade.
                """),
            ),
            *part(
                "Människor på våra sidor",
                paras("""
                Vi nämner människor vid namn bara när de har sagt ja. Alla andra visas med sin roll.
                Vill du att ditt namn eller din bild tas bort? Skriv till privacy@example.org
                (exempel).
                """),
            ),
        ],
    ),
    "da": page(
        "Privatliv",
        "privatliv",
        """Den, der kun læser her, efterlader ingen spor hos andre: Der sættes ingen cookies, og
        intet hentes fra andre firmaer.""",
        [
            *part(
                "Når du læser",
                paras("""
                For at læse behøver du hverken en konto eller en cookie. Billeder, skrifttyper og
                scripts kommer kun fra denne server. Film og kort, der ligger andre steder, hentes
                først, når du har klikket på dem.

                Serveren fører en log over forespørgsler, så man kan finde fejl og angreb.
                """),
            ),
            *part(
                "Når du logger ind",
                paras("""
                Redaktører og moderatorer har en konto. Vi gemmer deres navn, e-mailadresse, sprog
                og land, og hvilke sider de har ændret. En cookie sørger for, at de forbliver logget
                ind.
                """),
            ),
            *part(
                "Mennesker på vores sider",
                paras("""
                Vi nævner kun mennesker ved navn, når de har sagt ja. Alle andre optræder med deres
                rolle. Vil du have dit navn eller dit billede fjernet, så skriv til
                privacy@example.org (eksempel).
                """),
            ),
        ],
    ),
    "uk": page(
        "Приватність",
        "pryvatnist",
        """Хто тут лише читає, не залишає слідів у інших: файли cookie не зберігаються, і нічого не
        завантажується від інших компаній.""",
        [
            *part(
                "Коли ви читаєте",
                paras("""
                Щоб читати, не потрібні ні обліковий запис, ні файли cookie. Зображення, шрифти та
                скрипти надходять лише з цього сервера. Відео чи карта, що лежать деінде,
                завантажуються тільки після того, як ви на них натиснете.

                Сервер веде журнал запитів, щоб можна було знайти збої й атаки.
                """),
            ),
            *part(
                "Коли ви входите",
                paras("""
                Редактори й модератори мають обліковий запис. Ми зберігаємо їхнє ім’я, електронну
                адресу, мову та країну, а також те, які сторінки вони змінювали. Завдяки файлу
                cookie їм не доводиться входити знову й знову.
                """),
            ),
            *part(
                "Люди на наших сторінках",
                paras("""
                Ми називаємо на ім’я лише тих, хто на це погодився. Усіх інших згадуємо за їхньою
                роллю. Якщо ви хочете, щоб ваше ім’я чи зображення прибрали, напишіть на
                privacy@example.org (приклад).
                """),
            ),
        ],
    ),
    "ar": page(
        "الخصوصية",
        "khususiya",
        """من يكتفي بالقراءة هنا لا يترك أثرًا لدى غيرنا: لا تُحفظ ملفات تعريف ارتباط، ولا يُحمَّل
        شيء من شركات أخرى.""",
        [
            *part(
                "عندما تقرؤون",
                paras("""
                لا تحتاج القراءة إلى حساب ولا إلى ملف تعريف ارتباط. تأتي الصور والخطوط والبرامج
                النصية من هذا الخادم وحده. أما المقاطع المصوّرة والخرائط الموجودة في مكان آخر فلا
                تُحمَّل إلا بعد أن تنقروا عليها.

                ويحتفظ الخادم بسجل للطلبات، حتى يمكن اكتشاف الأعطال والهجمات.
                """),
            ),
            *part(
                "عندما تسجّلون الدخول",
                paras("""
                للمحررين والمشرفين حسابات. نحفظ أسماءهم وعناوين بريدهم الإلكتروني ولغاتهم وبلدانهم،
                والصفحات التي عدّلوها. ويُبقيهم ملف تعريف ارتباط مسجَّلي الدخول.
                """),
            ),
            *part(
                "الناس في صفحاتنا",
                paras("""
                لا نذكر أحدًا باسمه إلا إذا وافق على ذلك، ونذكر الآخرين بأدوارهم. وإذا أردتم أن نزيل
                اسمكم أو صورتكم فاكتبوا إلى privacy@example.org (مثال).
                """),
            ),
        ],
    ),
    "en-simple": page(
        "Your data",
        "privacy",
        """You can read here without giving your name. We do not follow you. We do not sell your
        data.""",
        [("text", paras("We write a person’s name only if this person says yes."))],
    ),
    "lv-simple": page(
        "Jūsu dati",
        "privatums",
        """Jūs varat lasīt, neuzrādot savu vārdu. Mēs jums nesekojam. Mēs nepārdodam jūsu datus.""",
        [("text", paras("Cilvēka vārdu mēs rakstām tikai tad, ja šis cilvēks piekrīt."))],
    ),
}
