/** The accessibility statement. It says what was built and checked, and no more than that. */
export const webAccessibilityWords = {
  title: "Accessibility",
  lead: "Parallax is built so that everybody who is asked, asks or coaches can do so. It aims at the Web Content Accessibility Guidelines 2.2, level AA.",
  sections: [
    {
      title: "What we built for",
      body: [
        "Every page works with the keyboard alone, and the place where you are is always marked.",
        "Pages are made of headings, lists, tables and forms that a screen reader knows. When you open another page, its heading is read out. What changes without you moving is announced.",
        "Every chart in a report has a title, a description and a table with the same numbers.",
        "Nothing is told by colour alone, and text and marks stand out from their background by at least 4.5 to 1, on light and on dark pages.",
        "Pages work at 320 pixels of width and at 200 % zoom without scrolling sideways. On a phone, controls are at least 44 pixels high; on wide screens a few small ones, such as the marks beside a line of the report, are lower.",
        "When your system asks for less motion, nothing moves.",
        "Nothing you type is lost when a page stays open longer than your session.",
      ],
    },
    {
      title: "What is not there yet",
      body: [
        "Raters’ pages and the letters speak six languages, and turn round for Arabic. The pages of members are in English. Names and comments in them may be in any script, but the pages themselves do not yet turn round for languages that are read from right to left.",
        "It has been checked with automatic tools and with the keyboard, in Chromium. It has not yet been examined by people who use a screen reader every day.",
        "The report has no large-print edition; printing the web page at a higher zoom is the way round.",
      ],
    },
    {
      title: "When something stands in your way",
      body: [
        "Tell the administrator of your organisation, or whoever sent you the link. They can reach the people who run this installation. You may ask for the report or the form in another way.",
      ],
    },
  ],
};
export type WebAccessibilityWords = typeof webAccessibilityWords;
