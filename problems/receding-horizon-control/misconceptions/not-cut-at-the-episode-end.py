"""You finish the last plan although the episode is over. Stop as soon as episode_length actions have been executed.
回合已经结束，你还把最后一个规划执行完了。执行满 episode_length 个动作就应停止。
"""

T_o, T_a, length, plans = int(input()), int(input()), int(input()), eval(input())
needed = -(-length // T_a)
print([a for plan in plans[:needed] for a in plan[T_o - 1 : T_o - 1 + T_a]])
