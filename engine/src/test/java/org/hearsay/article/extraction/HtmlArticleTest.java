package org.hearsay.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.article.extraction.Extracting.PROSE;
import static org.hearsay.article.extraction.Extracting.body;
import static org.hearsay.article.extraction.Extracting.html;
import static org.hearsay.article.extraction.Extracting.lines;
import static org.hearsay.article.extraction.Extracting.problems;

import org.hearsay.article.Extraction;
import org.junit.jupiter.api.Test;

/** What of a page is the article, on pages of invented outlets. */
class HtmlArticleTest {

    private static final String FIRST = "The gates of the Ostrava weir were opened at dawn on Tuesday, engineers said,"
            + " hours before the river rose over its banks and into the lower town.";
    private static final String SECOND = "Nobody has said who gave the order. \"We acted on instructions,\" the shift"
            + " leader, Tomas Reh, told the council, without saying whose they were.";

    @Test
    void aNewsPageIsReadAndWhatIsAroundItKeepsItsReason() {
        Extraction extraction = html("""
                <!doctype html><html lang=en><head><title>Weir opened at dawn | The Harlow Bugle</title>
                <meta property="og:site_name" content="The Harlow Bugle"></head><body>
                <header class=site-header><a href=/>The Harlow Bugle</a>
                <nav><ul><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul></nav></header>
                <main><article>
                <h1>Weir opened at dawn</h1>
                <p class=standfirst>Engineers speak of an order; the council knows of none.</p>
                <div class=byline>By <a href=/ada>Ada Vane</a> and Bo Lind</div>
                <time datetime="2024-05-03T08:00:00Z">3 May 2024</time>
                <div class=share-bar><a href=#>Share on Quux</a></div>
                <figure><img src=x.jpg alt="a weir"><figcaption>The weir on Tuesday. Photo: B. Lind</figcaption></figure>
                %s
                <aside class=related-articles><h3>Related stories</h3><ul><li><a href=/1>A mill burns</a></li></ul></aside>
                <h2>What the council knew</h2>
                <ul><li>That the gates were old.</li><li>That <b>somebody</b> had the keys.</li></ul>
                <blockquote><p>We were not asked, and we would have said no.</p></blockquote>
                <p class=correction>Correction: an earlier version named the wrong river.</p>
                <div class=newsletter-signup><p>Get the Bugle by mail every morning.</p><form><input></form></div>
                <div class=author-bio><p>Ada Vane has written about rivers for twenty years and lives on a boat.</p></div>
                </article></main>
                <section id=comments><h2>Comments</h2><p>It was the ducks, I tell you, nobody else was there.</p></section>
                <footer>© 2024 The Harlow Bugle. All rights reserved.</footer>
                <div class=cookie-banner>We use cookies to know you better.</div></body></html>""".formatted(PROSE));
        assertThat(lines(extraction)).isEqualTo("""
                title: Weir opened at dawn
                lead: Engineers speak of an order; the council knows of none.
                byline: By Ada Vane and Bo Lind
                date: 3 May 2024
                excluded share: Share on Quux
                caption: The weir on Tuesday. Photo: B. Lind
                paragraph: %s
                paragraph: %s
                excluded related-link: Related stories
                excluded related-link: A mill burns
                heading: What the council knew
                list-item: That the gates were old.
                list-item: That somebody had the keys.
                quote: We were not asked, and we would have said no.
                correction: Correction: an earlier version named the wrong river.
                excluded newsletter: Get the Bugle by mail every morning.
                excluded biography: Ada Vane has written about rivers for twenty years and lives on a boat.
                excluded furniture: The Harlow Bugle
                excluded navigation: News / Sport
                excluded comments: Comments / It was the ducks, I tell you, nobody else was there.
                excluded furniture: © 2024 The Harlow Bugle. All rights reserved.
                excluded cookie-notice: We use cookies to know you better.""".formatted(FIRST, SECOND));
        assertThat(extraction.article().title()).isEqualTo("Weir opened at dawn");
        assertThat(extraction.article().byline()).containsExactly("Ada Vane", "Bo Lind");
        assertThat(extraction.article().outlet()).isEqualTo("The Harlow Bugle");
        assertThat(extraction.problems()).isEmpty();
    }

    @Test
    void aPageOfDivsAndLineBreaksAloneIsRead() {
        Extraction extraction = html("<body><div>Menu | News | Sport</div><div><div>" + FIRST + "<br><br>\n" + SECOND
                + "<br>\nThe mayor, who was asked twice, did not answer.</div></div><div>Imprint</div></body>");
        assertThat(body(extraction))
                .containsExactly(FIRST, SECOND + "\nThe mayor, who was asked twice, did not answer.");
    }

    @Test
    void whiteSpaceIsCollapsedAsABrowserDoesAndNothingElseIsAltered() {
        Extraction extraction =
                html("<p>The&nbsp;mayor\n\t said   <b>that </b> <i> nobody</i>&shy; asked &amp;lt; 5 times,"
                        + " and that the gates,<br>\n  which are old, opened  themselves\u200B in the night. </p>"
                        + PROSE);
        assertThat(body(extraction).getFirst())
                .isEqualTo(
                        "The\u00A0mayor said that nobody\u00AD asked &lt; 5 times, and that the gates,\nwhich are old,"
                                + " opened themselves\u200B in the night.");
    }

    @Test
    void whatIsHiddenIsLeftOut() {
        Extraction extraction = html(PROSE
                + "<p hidden>Secret one.</p><p style='color: red; DISPLAY : none'>Secret two.</p>"
                + "<script>var s = 'Secret three';</script><noscript><p>Secret four.</p></noscript>"
                + "<template><p>Secret five.</p></template><style>p { content: 'Secret six' }</style>");
        assertThat(extraction.article().text().toString()).doesNotContain("Secret");
    }

    @Test
    void rowsOfATableOfDataAreBlocksWithTheirCellsApart() {
        Extraction extraction = html(PROSE
                + "<table><tr><th>Day</th><th>Level</th></tr><tr><td>Monday</td><td><p>2 m</p></td></tr></table>"
                + "<p>The figures are the water board's, which says that they are not final.</p>");
        assertThat(lines(extraction)).contains("table: Day\tLevel\ntable: Monday\t2 m");
    }

    @Test
    void aTableThatArrangesThePageIsNoTable() {
        Extraction extraction =
                html("<table><tr><td>Menu</td><td><table><tr><td>" + PROSE + "</td></tr></table></td></tr></table>");
        assertThat(body(extraction)).containsExactly(FIRST, SECOND);
    }

    @Test
    void theHeadlineIsTheHeadingThatThePagesDataNameNotTheOutletsLogo() {
        Extraction extraction = html("<title>Weir opened at dawn - Bugle</title><h1>The Harlow Bugle</h1><div>"
                + "<h2>Weir opened at dawn</h2>" + PROSE + "</div>");
        assertThat(extraction.article().title()).isEqualTo("Weir opened at dawn");
        assertThat(lines(extraction)).startsWith("title: Weir opened at dawn\nparagraph");
    }

    @Test
    void aLineAboveTheHeadlineInItsHeadingIsTakenOff() {
        Extraction extraction = html("<meta property=og:title content='Weir opened at dawn'><article>"
                + "<h1><span>Flood</span> Weir opened at dawn</h1>" + PROSE + "</article>");
        assertThat(extraction.article().title()).isEqualTo("Weir opened at dawn");
        assertThat(lines(extraction)).startsWith("title: Weir opened at dawn\nexcluded furniture: Flood\nparagraph");
    }

    @Test
    void aTitleThatIsNotSeenIsStillTheFirstBlock() {
        Extraction extraction = html("<title>Weir opened at dawn</title>" + PROSE);
        assertThat(lines(extraction)).startsWith("title: Weir opened at dawn\nparagraph: ");
    }

    @Test
    void linksInTheMiddleAreLeftOutAndLinkedWordsKept() {
        Extraction extraction = html(
                "<article>" + PROSE + "<p><a href=/2>Ten rivers to see</a></p>"
                        + "<p>Read more: <a href=/3>The duck inquiry</a></p>"
                        + "<p>The <a href=/4>duck inquiry</a> ended without a finding, its chair said on Friday.</p></article>");
        assertThat(lines(extraction)).endsWith("""
                excluded related-link: Ten rivers to see
                excluded related-link: Read more: The duck inquiry
                paragraph: The duck inquiry ended without a finding, its chair said on Friday.""");
    }

    @Test
    void commentsInTheArticlesOwnElementEndIt() {
        Extraction extraction = html("<div id=story>" + PROSE + "<h3>Leave a Reply</h3>"
                + "<p>It was the ducks, I tell you, nobody else was there at the time.</p></div>");
        assertThat(body(extraction)).containsExactly(FIRST, SECOND);
        assertThat(lines(extraction))
                .endsWith("excluded comments: It was the ducks, I tell you, nobody else was there at" + " the time.");
    }

    @Test
    void teasersOfOtherArticlesAfterTheTextAreLeftOut() {
        String teaser = "<div class=card><h3><a href=/x>A mill burns in Harlow</a></h3>"
                + "<p>The mill had stood for two hundred years when it burned down.</p></div>";
        assertThat(body(html(
                        "<article><h1>Weir opened at dawn</h1>" + PROSE.repeat(4) + teaser.repeat(3) + "</article>")))
                .noneMatch(block -> block.contains("mill"));
    }

    @Test
    void aNameThatExcludesIsNotBelievedOfTheElementThatHoldsTheProse() {
        assertThat(body(html("<form class=sidebar><div class=advertisement>" + PROSE + "</div></form>")))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aPageOfScriptsHasNoArticle() {
        Extraction extraction = html("<title>Bugle</title><div id=app></div><script>start()</script>"
                + "<noscript>You need to enable JavaScript to run this app.</noscript>");
        assertThat(extraction.article().body()).isEmpty();
        assertThat(problems(extraction)).containsExactly("no article found: the page shows next to no text of its own");
        assertThat(extraction.problems().getFirst().mend()).contains("scripts have run");
    }

    @Test
    void aLoginPageHasNoArticle() {
        Extraction extraction =
                html("<title>Log in</title><nav><a href=/>Home</a></nav><form><label>Name</label><input>"
                        + "<label>Password</label><input><button>Log in</button></form><p>Forgot your password?</p>");
        assertThat(extraction.article().body()).isEmpty();
        assertThat(lines(extraction)).isEqualTo("""
                excluded navigation: Home
                excluded furniture: Name Password / Log in / Forgot your password?""");
        assertThat(problems(extraction)).hasSize(1);
    }

    @Test
    void anEmptyBodyHasNoArticle() {
        assertThat(problems(html(""))).containsExactly("no article found: the page shows next to no text of its own");
    }

    @Test
    void unclosedTagsLoseNoText() {
        Extraction extraction = html("<div><h1>Weir opened at dawn<p>" + FIRST + "<p>" + SECOND + "<div><b>");
        assertThat(body(extraction)).contains(FIRST, SECOND);
    }

    @Test
    void howCharactersAreReadIsOfTheTextWhereThePagePutsItInBrackets() {
        String rest = "夜明けに開いたと火曜日に語った。誰が命令したかは誰も言っていない。川は数時間後に下の町に流れ込んだ。</p>";
        assertThat(body(html("<h1>水門</h1><p>市長は<ruby>水門<rt>すいもん</rt></ruby>が" + rest + "<p>町長は<ruby>水門"
                        + "<rp>(</rp><rt>すいもん</rt><rp>)</rp></ruby>が" + rest)))
                .satisfiesExactly(
                        title -> assertThat(title).isEqualTo("水門"),
                        bare -> assertThat(bare).startsWith("市長は水門が夜明けに"),
                        bracketed -> assertThat(bracketed).startsWith("町長は水門(すいもん)が夜明けに"));
    }

    @Test
    void scriptsWhoseVowelsAreSignsAreProse() {
        String line = "শনিবার সকালে শহরের কাছে নদীর বাঁধের দরজা খুলে দেওয়া হয়েছিল বলে প্রকৌশলীরা জানিয়েছেন। ";
        assertThat(body(html("<h1>বাঁধ খোলা</h1><div><p>" + line + line + "</p><p>" + line + "</p></div>")))
                .hasSize(3);
    }

    @Test
    void whatAnArticleIsAboutIsNoHintOfWhatItIs() {
        assertThat(body(html(
                        "<h1>Weir opened at dawn</h1><div class='post-7 type-post hentry category-comments tag-cookies'>"
                                + PROSE + "</div><div class=comment-list><p>It was the ducks, I tell you.</p></div>")))
                .containsExactly("Weir opened at dawn", FIRST, SECOND);
    }

    @Test
    void anArticleThatWaitsInATemplateIsRead() {
        assertThat(
                        body(
                                html(
                                        "<h1>Weir opened at dawn</h1><div itemprop='articleBody'><script type='text/template'>"
                                                + PROSE
                                                + "</script></div><script type='text/template'><p>Get the Bugle by mail, every morning.</p></script>")))
                .containsExactly("Weir opened at dawn", FIRST, SECOND);
    }

    @Test
    void partsThatWereStreamedAreReadInTheirPlace() {
        assertThat(body(html("<main><h1>Weir opened at dawn</h1><!--$?--><template id=\"B:0\"></template>"
                        + "<p>Please wait, the article about the weir is on its way to you.</p><!--/$--></main>"
                        + "<div hidden id=\"S:0\">" + PROSE + "</div><script>$RC(\"B:0\",\"S:0\")</script>")))
                .containsExactly("Weir opened at dawn", FIRST, SECOND);
    }

    @Test
    void namesForPrintAndOtherScreensSayNothing() {
        assertThat(body(html("<h1>Weir opened at dawn</h1><p>" + FIRST
                        + "</p><div class='print:w-full desktop:mt-4'><p>" + SECOND + "</p></div>" + PROSE)))
                .containsExactly("Weir opened at dawn", FIRST, SECOND, FIRST, SECOND);
    }

    @Test
    void reportsAboveTheHeadlineAreNotTheArticle() {
        assertThat(body(html(
                        "<body><div class=traffic><h3>Line 2</h3><p>No trains run between the mill and the weir until"
                                + " Friday, because the track is being mended.</p></div><h3>Weir opened at dawn</h3>"
                                + "<title>Weir opened at dawn</title>" + PROSE + PROSE + "</body>")))
                .containsExactly("Weir opened at dawn", FIRST, SECOND, FIRST, SECOND);
    }
}
