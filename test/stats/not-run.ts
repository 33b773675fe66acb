const tree = 'no kernel searches policy trees: measured on known truth they lose to the penalised ranking';

/** Values of R for which there is no kernel, and why. */
export const notRun: Readonly<Record<string, string | undefined>> = {
  policytree_depth1: tree,
  policytree_depth2: tree,
  policy_argmax_truth: 'needs the hidden truth of the simulation, which is not handed out',
  grf_approx: 'a random forest of another program, close only by chance',
};
