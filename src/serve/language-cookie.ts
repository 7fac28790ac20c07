/** The cookie with the language that a browser chose on the page: en or zh. */
export const languageCookie = "dlj-language";
