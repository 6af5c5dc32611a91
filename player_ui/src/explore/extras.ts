/** What is loaded only when somebody opens it: the quiz for one, and the passport. */

export const loadQuiz = async (): Promise<void> => undefined;
export const loadPassport = async (): Promise<void> => undefined;
