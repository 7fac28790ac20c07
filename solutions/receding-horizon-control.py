def receding_horizon_control(T_o, T_a, episode_length, plans):
    """Actions executed when T_a steps of each plan are carried out before the next plan is made.

    T_o: observation steps, of which T_o - 1 lie in the past; plans: (K, T_p) predicted actions. Returns episode_length actions.
    """
    start = T_o - 1
    executed = []
    for plan in plans:
        executed.extend(plan[start : start + T_a])
    return executed[:episode_length]


if __name__ == "__main__":
    T_o = int(input())
    T_a = int(input())
    episode_length = int(input())
    plans = eval(input())
    print(receding_horizon_control(T_o, T_a, episode_length, plans))
