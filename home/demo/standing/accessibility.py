"""The standing page “accessibility”, in every language."""

from home.demo.front import part
from home.demo.prose import paras, points
from home.demo.standing.shape import page

ACCESSIBILITY = {
    "en": page(
        "Accessibility",
        "accessibility",
        """Everybody should be able to use this site: with a keyboard, with a screen reader, on an
        old phone, in plain words.""",
        [
            *part(
                "What we aim for",
                paras("""
                We aim for the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.
                """)
                + points("""
                Every page works without a mouse and without JavaScript.

                Pictures have a text that says what they show.

                Text can be enlarged to four times its size without being cut off.

                Every text says in which language it is written, so that screen readers speak it
                correctly.

                The home page and some initiatives are there in easy-to-read English and Latvian.
                """),
            ),
            *part(
                "What is not good enough yet",
                paras("""
                Most pages are not in easy-to-read language yet, and there are no videos in sign
                language. Programs check our page types automatically; people with disabilities have
                not tested this demo yet.
                """),
            ),
            *part(
                "Tell us",
                paras("""
                Did something stop you? Write to access@example.org (example): what you wanted to
                do, and what happened.
                """),
            ),
        ],
    ),
    "lv": page(
        "Piekļūstamība",
        "pieklustamiba",
        """Šai vietnei jābūt lietojamai ikvienam: ar tastatūru, ar ekrāna lasītāju, vecā tālrunī,
        vienkāršos vārdos.""",
        [
            *part(
                "Uz ko mēs tiecamies",
                paras("""
                Mūsu mērķis ir Tīmekļa satura piekļūstamības vadlīniju (WCAG) 2.2 AA līmenis.
                """)
                + points("""
                Katra lapa darbojas bez peles un bez JavaScript.

                Attēliem ir teksts, kas pasaka, ko tie rāda.

                Tekstu var palielināt četras reizes, un nekas netiek nogriezts.

                Katram tekstam ir norādīta valoda, lai ekrāna lasītājs to izrunātu pareizi.

                Sākumlapa un dažas iniciatīvas lasāmas vieglajā latviešu un angļu valodā.
                """),
            ),
            *part(
                "Kas vēl nav pietiekami labi",
                paras("""
                Lielākā daļa lapu vēl nav vieglajā valodā, un nav video zīmju valodā. Lapu veidus
                automātiski pārbauda programmas; cilvēki ar invaliditāti šo demonstrāciju vēl nav
                izmēģinājuši.
                """),
            ),
            *part(
                "Pasakiet mums",
                paras("""
                Vai kaut kas jums traucēja? Rakstiet uz access@example.org (piemērs): ko gribējāt
                izdarīt un kas notika.
                """),
            ),
        ],
    ),
    "de": page(
        "Barrierefreiheit",
        "barrierefreiheit",
        """Diese Seite soll für alle nutzbar sein: mit der Tastatur, mit einem Vorleseprogramm, auf
        einem alten Telefon, in einfachen Worten.""",
        [
            *part(
                "Was wir anstreben",
                paras("""
                Unser Ziel sind die Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA.
                """)
                + points("""
                Jede Seite funktioniert ohne Maus und ohne JavaScript.

                Bilder haben einen Text, der sagt, was sie zeigen.

                Text lässt sich auf das Vierfache vergrößern, ohne dass etwas abgeschnitten wird.

                Bei jedem Text ist seine Sprache angegeben, damit Vorleseprogramme ihn richtig
                aussprechen.

                Die Startseite und einige Initiativen gibt es in leicht lesbarem Englisch und
                Lettisch.
                """),
            ),
            *part(
                "Was noch nicht gut genug ist",
                paras("""
                Die meisten Seiten gibt es noch nicht in leicht lesbarer Sprache, und Videos in
                Gebärdensprache fehlen. Programme prüfen unsere Seitenarten automatisch; Menschen
                mit Behinderungen haben diese Demo noch nicht getestet.
                """),
            ),
            *part(
                "Sagen Sie es uns",
                paras("""
                Sind Sie nicht weitergekommen? Schreiben Sie an access@example.org (Beispiel): was
                Sie tun wollten und was geschah.
                """),
            ),
        ],
    ),
    "lt": page(
        "Prieinamumas",
        "prieinamumas",
        """Šia svetaine turi galėti naudotis visi: klaviatūra, ekrano skaitytuvu, senu telefonu. O
        parašyta čia turi būti paprastais žodžiais.""",
        [
            *part(
                "Ko siekiame",
                paras("""
                Siekiame, kad svetainė atitiktų Žiniatinklio turinio prieinamumo gairių (WCAG) 2.2
                AA lygį.
                """)
                + points("""
                Kiekvienas puslapis veikia be pelės ir be „JavaScript“.

                Prie paveikslėlių yra tekstas, pasakantis, kas juose pavaizduota.

                Tekstą galima padidinti keturis kartus ir niekas nenukerpama.

                Prie kiekvieno teksto nurodyta jo kalba, kad ekrano skaitytuvai jį perskaitytų
                taisyklingai.

                Pradinį puslapį ir kai kurias iniciatyvas galima skaityti lengvai suprantama anglų
                ir latvių kalba.
                """),
            ),
            *part(
                "Kas dar nepakankamai gerai",
                paras("""
                Daugumos puslapių lengvai suprantama kalba dar nėra, nėra ir vaizdo įrašų gestų
                kalba. Mūsų puslapių tipus automatiškai tikrina programos; žmonės su negalia šios
                demonstracinės svetainės dar neišbandė.
                """),
            ),
            *part(
                "Parašykite mums",
                paras("""
                Ar kas nors jums sutrukdė? Parašykite access@example.org (pavyzdys): ką norėjote
                padaryti ir kas atsitiko.
                """),
            ),
        ],
    ),
    "et": page(
        "Ligipääsetavus",
        "ligipaasetavus",
        """Seda veebilehte peaksid saama kasutada kõik: klaviatuuriga, ekraanilugejaga, vanas
        telefonis, lihtsate sõnadega.""",
        [
            *part(
                "Mille poole püüame",
                paras("""
                Meie eesmärk on veebisisu ligipääsetavuse suuniste (WCAG) 2.2 AA-tase.
                """)
                + points("""
                Iga leht töötab ilma hiireta ja ilma JavaScriptita.

                Piltide juures on tekst, mis ütleb, mida neil näha on.

                Teksti saab suurendada neljakordseks, ilma et midagi ära lõigataks.

                Iga teksti juures on märgitud, mis keeles see on, et ekraanilugeja loeks selle
                õigesti ette.

                Avaleht ja mõned algatused on olemas ka lihtsas inglise ja läti keeles.
                """),
            ),
            *part(
                "Mis ei ole veel piisavalt hea",
                paras("""
                Enamikku lehti lihtsas keeles veel ei ole ja puuduvad ka viipekeelsed videod. Meie
                lehetüüpe kontrollivad programmid automaatselt; puudega inimesed ei ole seda
                näidislehte veel proovinud.
                """),
            ),
            *part(
                "Andke meile teada",
                paras("""
                Kas miski takistas teid? Kirjutage aadressil access@example.org (näide): mida
                tahtsite teha ja mis juhtus.
                """),
            ),
        ],
    ),
    "sv": page(
        "Tillgänglighet",
        "tillganglighet",
        """Alla ska kunna använda den här webbplatsen: med tangentbord, med skärmläsare, på en
        gammal telefon, med enkla ord.""",
        [
            *part(
                "Det här strävar vi efter",
                paras("""
                Vårt mål är riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.2 på nivå AA.
                """)
                + points("""
                Varje sida fungerar utan mus och utan JavaScript.

                Bilder har en text som säger vad de visar.

                Texten kan förstoras till fyra gånger sin storlek utan att något skärs av.

                För varje text anges vilket språk den är skriven på, så att skärmläsare uttalar den
                rätt.

                Startsidan och några initiativ finns på lättläst engelska och lettiska.
                """),
            ),
            *part(
                "Det som ännu inte är bra nog",
                paras("""
                De flesta sidor finns ännu inte på lättläst språk, och det finns inga videor på
                teckenspråk. Program kontrollerar våra sidtyper automatiskt; personer med
                funktionsnedsättning har ännu inte prövat den här demon.
                """),
            ),
            *part(
                "Berätta för oss",
                paras("""
                Var det något som hindrade dig? Skriv till access@example.org (exempel): vad du
                ville göra och vad som hände.
                """),
            ),
        ],
    ),
    "da": page(
        "Tilgængelighed",
        "tilgaengelighed",
        """Alle skal kunne bruge dette websted: med tastatur, med skærmlæser, på en gammel telefon,
        med enkle ord.""",
        [
            *part(
                "Det stræber vi efter",
                paras("""
                Vores mål er retningslinjerne for tilgængeligt webindhold (WCAG) 2.2 på niveau AA.
                """)
                + points("""
                Hver side fungerer uden mus og uden JavaScript.

                Billeder har en tekst, der siger, hvad de viser.

                Teksten kan forstørres til fire gange sin størrelse, uden at noget bliver skåret af.

                Ved hver tekst er det angivet, hvilket sprog den er skrevet på, så skærmlæsere
                udtaler den rigtigt.

                Forsiden og nogle af initiativerne findes på letlæst engelsk og lettisk.
                """),
            ),
            *part(
                "Det, der endnu ikke er godt nok",
                paras("""
                De fleste sider findes endnu ikke på letlæst sprog, og der er ingen videoer på
                tegnsprog. Programmer kontrollerer vores sidetyper automatisk; mennesker med
                handicap har endnu ikke afprøvet denne demo.
                """),
            ),
            *part(
                "Sig det til os",
                paras("""
                Var der noget, der stod i vejen for dig? Skriv til access@example.org (eksempel):
                hvad du ville gøre, og hvad der skete.
                """),
            ),
        ],
    ),
    "uk": page(
        "Доступність",
        "dostupnist",
        """Цей сайт має бути зручним для всіх: із клавіатурою, з програмою читання з екрана, на
        старому телефоні, простими словами.""",
        [
            *part(
                "До чого ми прагнемо",
                paras("""
                Наша мета – рівень AA Настанов із доступності вебвмісту (WCAG) 2.2.
                """)
                + points("""
                Кожна сторінка працює без миші та без JavaScript.

                Зображення мають текст, який розповідає, що на них.

                Текст можна збільшити вчетверо, і ніщо не буде обрізане.

                Для кожного тексту вказано, якою мовою його написано, щоб програми читання з екрана
                вимовляли його правильно.

                Головна сторінка й деякі ініціативи є також простою англійською та простою
                латиською.
                """),
            ),
            *part(
                "Що ще недостатньо добре",
                paras("""
                Більшості сторінок поки немає простою мовою, і бракує відео жестовою мовою. Типи
                наших сторінок автоматично перевіряють програми, а люди з інвалідністю цю
                демонстрацію ще не випробовували.
                """),
            ),
            *part(
                "Розкажіть нам",
                paras("""
                Вам щось завадило? Напишіть на access@example.org (приклад): що ви хотіли зробити й
                що сталося.
                """),
            ),
        ],
    ),
    "ar": page(
        "إمكانية الوصول",
        "imkaniyat-alwusul",
        """ينبغي أن يتمكن الجميع من استخدام هذا الموقع: بلوحة المفاتيح، أو بقارئ الشاشة، أو بهاتف
        قديم، وبكلمات بسيطة.""",
        [
            *part(
                "ما نسعى إليه",
                paras("""
                هدفنا هو المستوى AA من إرشادات إمكانية الوصول إلى محتوى الويب (WCAG) 2.2.
                """)
                + points("""
                تعمل كل صفحة من دون فأرة ومن دون JavaScript.

                لكل صورة نص يقول ما الذي تُظهره.

                يمكن تكبير النص إلى أربعة أضعاف حجمه من دون أن يُقتطع منه شيء.

                كل نص مبيَّنة لغته، حتى تنطقه برامج قراءة الشاشة نطقًا صحيحًا.

                الصفحة الرئيسية وبعض المبادرات متاحة بالإنجليزية السهلة واللاتفية السهلة.
                """),
            ),
            *part(
                "ما ليس جيدًا بما يكفي بعد",
                paras("""
                معظم الصفحات ليست متاحة بعد بلغة سهلة القراءة، ولا توجد مقاطع مصوّرة بلغة الإشارة.
                وتفحص برامج أنواع صفحاتنا تلقائيًا، أما الأشخاص ذوو الإعاقة فلم يجرّبوا هذا الموقع
                التجريبي بعد.
                """),
            ),
            *part(
                "أخبرونا",
                paras("""
                هل أعاقكم شيء؟ اكتبوا إلى access@example.org (مثال): ماذا أردتم أن تفعلوا، وماذا
                حدث.
                """),
            ),
        ],
    ),
    "en-simple": page(
        "For everybody",
        "accessibility",
        """Everybody should be able to use this website. You can make the letters bigger. A program
        can read the page to you.""",
        [("text", paras("Is something hard for you? Write to us: access@example.org (example)."))],
    ),
    "lv-simple": page(
        "Visiem",
        "pieklustamiba",
        """Šo vietni jāspēj lietot ikvienam. Jūs varat palielināt burtus. Programma var jums lapu
        nolasīt priekšā.""",
        [
            (
                "text",
                paras("Vai kaut kas jums ir grūti? Rakstiet mums: access@example.org (piemērs)."),
            )
        ],
    ),
}
