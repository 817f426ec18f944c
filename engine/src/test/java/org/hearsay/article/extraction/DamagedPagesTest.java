package org.hearsay.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.article.extraction.Extracting.PROSE;
import static org.hearsay.article.extraction.Extracting.body;
import static org.hearsay.article.extraction.Extracting.html;
import static org.hearsay.article.extraction.Extracting.lines;
import static org.hearsay.article.extraction.Extracting.problems;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that publishing programs have damaged: what can be mended is, and said. */
class DamagedPagesTest {

    private static final String FIRST = "The gates of the Ostrava weir were opened at dawn on Tuesday, engineers said,"
            + " hours before the river rose over its banks and into the lower town.";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What a program makes of UTF-8 that it takes for windows-1252. */
    private static String encodedTwice(String text) {
        StringBuilder damaged = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char c = new String(new byte[] {one}, WINDOWS).charAt(0);
            // Browsers take the bytes that windows-1252 leaves open for those of ISO 8859-1.
            damaged.append(c == '\uFFFD' ? (char) (one & 0xFF) : c);
        }
        return damaged.toString();
    }

    @Test
    void textEncodedTwiceIsMendedAndSaid() {
        Extraction extraction = html("<meta property=og:title content='The mayor" + encodedTwice("’") + "s word'>"
                + "<h1>The mayor" + encodedTwice("’") + "s word</h1><p>"
                + encodedTwice("“Nobody asked me,” said Mrs Müller, née Šustr.")
                + "</p>" + PROSE);
        assertThat(body(extraction)).contains("“Nobody asked me,” said Mrs Müller, née Šustr.");
        assertThat(extraction.article().title()).isEqualTo("The mayor’s word");
        assertThat(problems(extraction))
                .singleElement()
                .asString()
                .contains("encoded twice", "the first “â€™”", "is the mended one");
    }

    @Test
    void textEncodedThreeTimesIsMended() {
        assertThat(body(html("<p>" + encodedTwice(encodedTwice("The mayor’s word – “no” – stands.")) + "</p>" + PROSE)))
                .contains("The mayor’s word – “no” – stands.");
    }

    @Test
    void aClosingQuotationMarkThatLostAByteIsMended() {
        assertThat(body(html("<p>“No,â€\uFFFD said the clerk of the council.</p>" + PROSE)))
                .contains("“No,” said the clerk of the council.");
    }

    @Test
    void damageThatEntitiesSpellOutIsMended() {
        assertThat(body(html("<p>The mayor&acirc;&euro;&trade;s word stands, said the clerk.</p>" + PROSE)))
                .contains("The mayor’s word stands, said the clerk.");
    }

    @ParameterizedTest
    @CsvSource({
        "Die Prüfung: Ärger über Öl",
        "SÃO PAULO É ASSIM",
        "A cœur vaillant rien d’impossible – naïveté",
        "Âge d’or",
        "Tiếng Việt: â ấ",
        "Ærø Åland",
    })
    void textThatIsRightStaysAsItIs(String text) {
        Extraction extraction = html("<p>" + text + ", wrote the clerk to the council of the town.</p>" + PROSE);
        assertThat(body(extraction).getFirst()).startsWith(text);
        assertThat(problems(extraction)).noneMatch(problem -> problem.contains("mended"));
    }

    @Test
    void aFewLettersThatOnlyLookDamagedStay() {
        Extraction extraction = html("<p>The sign said “LEÃ” and nobody knew why, the clerk wrote.</p>" + PROSE);
        assertThat(body(extraction).getFirst()).contains("LEÃ”");
    }

    @Test
    void entitiesEscapedTwiceAreMendedAndSaidButNotInCode() {
        Extraction extraction = html(
                "<title>Weir &amp;amp; river</title><p>The mayor&amp;#8217;s &amp;quot;no&amp;quot; to Reh &amp;amp; Sons"
                        + " was heard.</p>" + PROSE + "<pre><code>&amp;nbsp; is a space</code></pre>");
        assertThat(body(extraction)).contains("The mayor’s \"no\" to Reh & Sons was heard.");
        assertThat(extraction.article().text().toString()).contains("&nbsp; is a space");
        assertThat(problems(extraction)).singleElement().asString().contains("escaped twice", "is the mended one");
    }

    @Test
    void tagsClosedInTheWrongOrderLoseNoText() {
        Extraction extraction =
                html("<div><p><b><i>The mayor </b>said</i> <a href=x>that <p>nobody</a> had asked him at all."
                        + "</div></p>" + PROSE + "</table></td>");
        assertThat(extraction.article().text().toString())
                .contains("The mayor said that", "nobody had asked him at all.");
        assertThat(body(extraction)).contains(FIRST);
    }

    @Test
    void anAcceleratedMobilePageIsRead() {
        Extraction extraction = html("""
                <!doctype html><html ⚡ lang=en><head><link rel=canonical href="https://bugle.example/weir">
                <title>Weir opened at dawn</title><style amp-boilerplate>body{visibility:hidden}</style>
                <script async src="https://cdn.example/v0.js"></script></head><body>
                <amp-sidebar id=menu layout=nodisplay><ul><li><a href=/>Home</a></li></ul></amp-sidebar>
                <article><h1>Weir opened at dawn</h1><amp-img src=x.jpg width=1 height=1 alt="a weir"></amp-img>%s
                <amp-ad width=1 height=1 type=x><div placeholder>Buy ducks</div></amp-ad></article>
                </body></html>""".formatted(PROSE));
        assertThat(body(extraction)).contains(FIRST);
        assertThat(extraction.article().title()).isEqualTo("Weir opened at dawn");
        assertThat(extraction.article().imprint().address()).hasToString("https://bugle.example/weir");
    }

    @Test
    void aPrintVersionIsRead() {
        Extraction extraction =
                html("<html><head><title>Print: Weir opened at dawn</title></head><body onload='window.print()'>"
                        + "<font size=5><b>Weir opened at dawn</b></font><br><font size=2>By Ada Vane, 3 May 2024</font><hr>"
                        + FIRST
                        + "<br><br>Nobody has said who gave the order, and the council was not asked about it.<br><br>"
                        + "<hr>Source: bugle.example/weir</body></html>");
        assertThat(body(extraction)).contains(FIRST);
        assertThat(extraction.article().byline()).containsExactly("Ada Vane");
        assertThat(extraction.article().published())
                .hasFieldOrPropertyWithValue("value", java.time.LocalDate.of(2024, 5, 3));
    }

    @Test
    void aPageInArabicIsReadInItsOwnOrder() {
        String first =
                "قال مهندسون إن بوابات السد فتحت عند فجر يوم الثلاثاء قبل ساعات من ارتفاع منسوب النهر وغمره للمدينة السفلى.";
        String second =
                "ولم يقل أحد من الذي أصدر الأمر، وقال رئيس المجلس إنه لم يسأله أحد عن ذلك في أي وقت من الأوقات.";
        Extraction extraction =
                html("<html dir=rtl lang=ar><h1>فتح السد عند الفجر</h1><div class=date>الجمعة، 03 مايو 2024</div><p>"
                        + first + "</p><p>\u200F" + second + "</p>");
        assertThat(body(extraction)).endsWith(first, "\u200F" + second);
        assertThat(extraction.article().language()).isEqualTo("ar");
        assertThat(extraction.article().published())
                .hasFieldOrPropertyWithValue("value", java.time.LocalDate.of(2024, 5, 3));
    }

    @Test
    void aSetOfFramesHasNoArticleAndSaysWhereToLook() {
        Extraction extraction =
                html("<title>Bugle</title><frameset cols='20%,80%'><frame src=menu.html><frame src=story.html>"
                        + "<noframes>Your browser shows no frames.</noframes></frameset>");
        assertThat(extraction.article().body()).isEmpty();
        assertThat(problems(extraction)).singleElement().asString().contains("set of frames");
        assertThat(extraction.problems().getFirst().mend()).contains("menu.html, story.html");
    }

    @Test
    void textThatStylesHideIsLeftOut() {
        Extraction extraction =
                html(PROSE + "<p style='font-size:0'>Secret one.</p><p style='position:absolute; left:-9999px'>Secret"
                        + " two.</p><span style='clip: rect(0, 0, 0, 0)'>Secret three.</span><p style='font-size:0.9em'>Seen by the clerk of"
                        + " the council, who told nobody of it.</p>");
        assertThat(extraction.article().text().toString())
                .doesNotContain("Secret")
                .contains("Seen by the clerk");
    }

    @Test
    void softHyphensStayInTheTextAndGetIntoNoName() {
        Extraction extraction = html(
                "<h1>Weir opened</h1><p class=byline>By Ada Vane\u00ADholt\u200B</p><p>The water\u00ADboard said nothing"
                        + " of it to any\u00ADbody, the clerk wrote.</p>" + PROSE);
        assertThat(extraction.article().byline()).containsExactly("Ada Vaneholt");
        assertThat(body(extraction).get(1)).contains("water\u00ADboard");
    }

    @Test
    void aWrongLabelIsCorrectedAndSaid() {
        byte[] bytes = ("<meta charset=windows-1252><p>Mrs Müller’s word</p>" + PROSE).getBytes(StandardCharsets.UTF_8);
        Extraction extraction = Extracting.extract(Page.of("page", Page.Kind.HTML, bytes));
        assertThat(lines(extraction)).contains("Mrs Müller’s word");
        assertThat(problems(extraction)).singleElement().asString().contains("labelled windows-1252 but is UTF-8");
    }
}
