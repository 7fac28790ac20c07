"""You take one action of each plan. A plan is kept for T_a steps before the policy is asked again.
你从每个规划里只取一个动作。一个规划要执行 T_a 步，然后才再次推理。
"""

T_o, T_a, length, plans = int(input()), int(input()), int(input()), eval(input())
print([plan[T_o - 1] for plan in plans][:length])
