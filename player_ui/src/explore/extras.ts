/** What is loaded only when somebody opens it: the quiz for one, and the passport. A weak Wi-Fi may lose it once. */

const again = <T>(load: () => Promise<T>): Promise<T> => load().catch(load);

export const loadQuiz = async (): Promise<void> => void (await again(() => import("../solo/solo")));
export const loadPassport = async (): Promise<void> =>
  void (await again(() => import("../passport/passport")));
