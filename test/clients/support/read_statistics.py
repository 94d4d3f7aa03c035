"""Reads all statistics with Twilio's library for Python, and prints the results as one JSON object."""

import json
import sys
from datetime import datetime, timezone

from local_client import create_client
from twilio.base.exceptions import TwilioRestException


class Queues:
    """The body of a bulk request, for which the library has no type: it reads these members."""

    def __init__(self, *sids):
        self.sids = sids

    def to_dict(self):
        return {"queueSids": self.sids}


def prepare(client):
    """Creates an accepted task and a waiting one."""
    room = client.taskrouter.v1.workspaces(client.taskrouter.v1.workspaces.create(friendly_name="Statistics").sid)
    queue = room.task_queues.create(friendly_name="Everyone")
    configuration = json.dumps({"task_routing": {"default_filter": {"queue": queue.sid}}})
    workflow = room.workflows.create(friendly_name="Support", configuration=configuration)
    available = room.activities.list(available="true")[0]
    worker = room.workers.create(friendly_name="ann", activity_sid=available.sid)
    task = room.tasks.create(workflow_sid=workflow.sid)
    room.tasks.create(workflow_sid=workflow.sid)
    reservation = room.tasks(task.sid).reservations.list()[0]
    room.tasks(task.sid).reservations(reservation.sid).update(reservation_status="accepted")
    return room, queue.sid, workflow.sid, worker.sid


def refusal_of(ask):
    try:
        ask()
        return [200, 0]
    except TwilioRestException as error:
        return [error.status, error.code]


def read(client):
    room, queue_sid, workflow_sid, worker_sid = prepare(client)
    queue, workflow, workers = room.task_queues(queue_sid), room.workflows(workflow_sid), room.workers
    window = {"minutes": 60, "split_by_wait_time": "3600"}
    long_ago = datetime(2020, 1, 1, tzinfo=timezone.utc)
    bulk = room.task_queues.bulk_real_time_statistics.create(body=Queues(queue_sid))
    return {
        "workspaceRealTime": room.real_time_statistics().fetch().tasks_by_status,
        "workspaceCumulative": room.cumulative_statistics().fetch(**window).tasks_created,
        "workspace": room.statistics().fetch(**window).realtime["total_tasks"],
        "workflowRealTime": workflow.real_time_statistics().fetch(task_channel="default").total_tasks,
        "workflowCumulative": workflow.cumulative_statistics().fetch(**window).split_by_wait_time,
        "workflow": workflow.statistics().fetch(**window).cumulative["tasks_entered"],
        "queueRealTime": queue.real_time_statistics().fetch().total_eligible_workers,
        "queueCumulative": queue.cumulative_statistics().fetch(**window).reservations_accepted,
        "queue": queue.statistics().fetch(**window).cumulative["reservations_created"],
        "queues": [each.realtime["total_tasks"] for each in room.task_queues.statistics.list(**window)],
        "queuesRealTime": [bulk.task_queue_response_count, bulk.task_queue_data[0]["total_tasks"]],
        "workersRealTime": workers.real_time_statistics().fetch().total_workers,
        "workersCumulative": workers.cumulative_statistics().fetch(minutes=60).reservations_created,
        "workers": workers.statistics().fetch(task_queue_sid=queue_sid).realtime["total_workers"],
        "worker": workers(worker_sid).statistics().fetch().cumulative["reservations_accepted"],
        "tooOld": refusal_of(lambda: room.cumulative_statistics().fetch(start_date=long_ago)),
    }


print(json.dumps(read(create_client(*sys.argv[1:4]))))
