"""You stop at entry T_a, so only T_a - T_o + 1 actions of a plan are executed. The end moves with the start: plan[T_o - 1 : T_o - 1 + T_a].
你在下标 T_a 处就停了，每个规划只执行 T_a - T_o + 1 个动作。终点应随起点一起移动：plan[T_o - 1 : T_o - 1 + T_a]。
"""

T_o, T_a, length, plans = int(input()), int(input()), int(input()), eval(input())
print([a for plan in plans for a in plan[T_o - 1 : T_a]][:length])
